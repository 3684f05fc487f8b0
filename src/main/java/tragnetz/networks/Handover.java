package tragnetz.networks;

import org.jspecify.annotations.Nullable;

import tragnetz.shared.i18n.Language;

import java.util.List;
import java.util.UUID;

/**
 * A feature's lines on the page with which a network is handed over; a bean of this type plugs
 * itself in. Called inside the transaction of a coordinator of the network.
 */
public interface Handover {

    /** Where a line stands. */
    enum Part {
        /** What there is. */
        EXISTS,
        /** Who can open what. */
        KEYS,
        /** What wants to be done. */
        DUE
    }

    /**
     * One line.
     *
     * @param key sentence, without a full stop
     * @param arguments what it names
     * @param path page where more can be read or done: below the network's own, or from the root
     *     when it begins with a slash; null for none
     * @param urgent whether it should not wait
     */
    record Line(
            Part part, String key, List<Object> arguments, @Nullable String path, boolean urgent) {

        public Line {
            arguments = List.copyOf(arguments);
        }

        public static Line exists(String key, long count, @Nullable String path) {
            return new Line(Part.EXISTS, key, List.of(count), path, false);
        }

        public static Line due(String key, List<Object> arguments, @Nullable String path) {
            return new Line(Part.DUE, key, arguments, path, true);
        }
    }

    /** The feature's lines for this network, each a fact; empty when there is nothing to tell. */
    List<Line> lines(UUID network, Language reader);
}
