package tragnetz.circles.circles;

import tragnetz.shared.web.House;
import tragnetz.shared.web.Page;

import java.util.List;
import java.util.UUID;

/**
 * The circles of a network.
 *
 * @param others circles of which a coordinator knows no more than that they exist
 * @param calls how many circles call this coordinator for help
 */
public record CirclesPage(
        House house,
        List<Mine> mine,
        List<Asked> asked,
        List<Told> others,
        boolean begins,
        int calls)
        implements Page {

    /** A circle the reader is in. */
    public record Mine(
            UUID id,
            String name,
            String purpose,
            String language,
            int days,
            int members,
            int unread) {}

    /** A circle the reader was asked into. */
    public record Asked(UUID id, String name, String purpose, String language, int days) {}

    record Other(UUID id, String name, String language) {}

    record Count(UUID id, int members) {}

    /** Another circle, and how many are in it. */
    public record Told(String name, String language, int members) {}

    @Override
    public String template() {
        return "circles/circles/index";
    }
}
