package tragnetz.notifications;

import java.util.Map;
import java.util.UUID;

/**
 * Something new for one person. Its sentences {@code notice.<kind>.subject} and {@code
 * notice.<kind>.text} are spoken in the language the person reads when she reads it; {@code
 * notice.<kind>.name} names the kind where it can be switched off.
 *
 * @param account whom it is for
 * @param kind name of a {@link NoticeKind}
 * @param words named arguments of the sentences, at most ten: names and titles, never what somebody
 *     wrote; the word {@code count} is a number
 * @param path page to go to, without language
 */
public record Notice(UUID account, String kind, Map<String, String> words, String path) {

    private static final int MOST_WORDS = 10;
    private static final int LONGEST_WORD = 200;

    public Notice {
        if (!path.startsWith("/") || path.startsWith("//") || words.size() > MOST_WORDS) {
            throw new IllegalArgumentException("Not a notice of ours: " + kind);
        }
        words.values().stream()
                .filter(it -> it.length() > LONGEST_WORD)
                .findAny()
                .ifPresent(
                        _ -> {
                            throw new IllegalArgumentException("A word is too long: " + kind);
                        });
        words = Map.copyOf(words);
    }
}
