package tragnetz.directory.entries;

import org.jspecify.annotations.Nullable;

import tragnetz.shared.places.Spot;

/**
 * Where and when somebody asks.
 *
 * @param spot from where distances are counted; null when nobody said
 * @param within kilometres from there in which an entry must be; 0 for everywhere
 * @param minute of the week, in the time of the place
 * @param now whether it must be open then
 * @param evening whether it must be open in an evening of the week
 */
public record Standpoint(
        @Nullable Spot spot, int within, int minute, boolean now, boolean evening, Order order) {

    /** The distances one may ask for, in kilometres. */
    public static final int[] RINGS = {5, 10, 25, 50};

    /** What comes first. */
    public enum Order {
        FIT,
        DISTANCE,
        OPENING
    }

    /** Anywhere, at any time. */
    public static Standpoint anywhere(int minute) {
        return new Standpoint(null, 0, minute, false, false, Order.FIT);
    }
}
