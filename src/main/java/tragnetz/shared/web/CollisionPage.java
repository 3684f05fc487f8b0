package tragnetz.shared.web;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Two people changed the same thing: shows both versions and lets the second choose, line by line.
 * What is chosen is sent as the form would send it; nothing is chosen beforehand.
 *
 * @param path where the form goes, without language
 * @param version the version both are compared with; sent as {@code version}
 * @param lines fields that differ
 * @param same fields that do not, sent along
 */
public record CollisionPage(
        @Nullable House house, String path, int version, List<Line> lines, Map<String, String> same)
        implements Page {

    /**
     * A field in both versions.
     *
     * @param label its name in the reader's language
     */
    public record Line(String field, String label, Side mine, Side theirs) {}

    /**
     * One version of a field.
     *
     * @param value as the form sends it
     * @param shown as people read it
     */
    public record Side(String value, String shown) {

        public static Side of(@Nullable String value) {
            String text = value == null ? "" : value;
            return new Side(text, text);
        }
    }

    /**
     * Compares two versions field by field.
     *
     * @param labels names of the fields in the reader's language, in the order of the page
     */
    public static CollisionPage of(
            @Nullable House house,
            String path,
            int version,
            Map<String, String> labels,
            Map<String, Side> mine,
            Map<String, Side> theirs) {
        List<Line> lines = new ArrayList<>();
        Map<String, String> same = new LinkedHashMap<>();
        mine.forEach(
                (field, side) -> {
                    Side other = theirs.getOrDefault(field, side);
                    if (side.value().equals(other.value())) {
                        same.put(field, side.value());
                    } else {
                        lines.add(new Line(field, labels.getOrDefault(field, field), side, other));
                    }
                });
        return new CollisionPage(house, path, version, lines, same);
    }

    @Override
    public String template() {
        return "shared/collision";
    }
}
