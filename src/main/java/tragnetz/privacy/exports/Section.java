package tragnetz.privacy.exports;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What one table keeps about the reader, in words.
 *
 * @param clock how long it is kept
 * @param stays what is left after an erasure, and why; null when nothing is
 */
public record Section(
        String table,
        String title,
        String why,
        String clock,
        @Nullable String stays,
        List<Entry> entries) {

    /**
     * One row.
     *
     * @param vanishes the sentence of its clock; null when it has none of its own
     */
    public record Entry(List<Fact> facts, @Nullable String vanishes) {}

    /** One column of a row. */
    public record Fact(String label, String value) {}
}
