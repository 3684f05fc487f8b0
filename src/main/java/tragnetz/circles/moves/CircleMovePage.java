package tragnetz.circles.moves;

import org.jspecify.annotations.Nullable;

import tragnetz.circles.circles.Circle;
import tragnetz.shared.web.House;
import tragnetz.shared.web.Page;

import java.time.Instant;

/**
 * Whether a circle comes along when its network moves.
 *
 * @param askedAt when the coordinators asked; null when they have not
 * @param agreed whether a host has said yes
 * @param packed whether it is in an archive already, whatever is said now
 */
public record CircleMovePage(
        Circle circle, @Nullable Instant askedAt, boolean agreed, boolean packed) implements Page {

    @Override
    public House house() {
        return circle.house();
    }

    @Override
    public String template() {
        return "circles/moves/show";
    }
}
