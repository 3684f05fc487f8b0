package tragnetz.directory.finder;

/**
 * Something the finder understood; the reader may drop it.
 *
 * @param word topic id, language code, condition, kilometres, or the word as typed
 * @param dropped the wish without it
 */
public record Chip(Kind kind, String word, Wish dropped) {

    /** What the word was taken for. */
    public enum Kind {
        TOPIC,
        LANGUAGE,
        PLACE,
        DISTANCE,
        OPEN,
        MODE,
        CONDITION,
        WORD
    }
}
