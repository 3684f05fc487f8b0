package tragnetz.directory.finder;

import java.util.List;

/**
 * A filter with its choices.
 *
 * @param name distance, open, mode, language, condition, place or network
 * @param choices most entries first, or in their own order
 */
public record Facet(String name, List<Choice> choices) {

    /**
     * A choice and where it leads.
     *
     * @param label the name where it is none of our words: a place, a network
     * @param entries what one would see with it
     * @param on whether it is chosen; then the path leads back
     */
    public record Choice(String word, String label, int entries, boolean on, String path) {}
}
