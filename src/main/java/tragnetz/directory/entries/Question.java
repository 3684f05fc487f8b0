package tragnetz.directory.entries;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/**
 * What to look for.
 *
 * @param topics any of which an entry may have
 * @param words all words that carry meaning, folded
 * @param rest those of them that name no topic
 * @param strict whether all words must be there; otherwise any, and misspelt ones too
 * @param languages of which all must be spoken
 * @param conditions conditions and audiences, all of which must hold
 * @param places as written in the records, any of which will do; empty for everywhere
 * @param modes ways of help, all of which must be there
 * @param reader the reader's language: entries in which somebody speaks it come first
 */
public record Question(
        List<String> topics,
        List<String> words,
        List<String> rest,
        boolean strict,
        List<String> languages,
        List<String> conditions,
        List<String> modes,
        List<String> places,
        @Nullable UUID network,
        String reader,
        Standpoint from) {

    boolean everything() {
        return topics.isEmpty() && words.isEmpty();
    }

    /** These topics instead of what was asked for, everything else as it was. */
    public Question instead(List<String> topics) {
        return new Question(
                topics,
                List.of(),
                List.of(),
                true,
                languages,
                conditions,
                modes,
                places,
                network,
                reader,
                from);
    }

    /** Any of the words or these topics will do. */
    public Question loosely(List<String> topics) {
        return new Question(
                topics,
                words,
                rest,
                false,
                languages,
                conditions,
                modes,
                places,
                network,
                reader,
                from);
    }
}
