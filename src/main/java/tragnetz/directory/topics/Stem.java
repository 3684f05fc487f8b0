package tragnetz.directory.topics;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Arabic and Persian words carry prepositions, the article and pronouns with them: "in my chest" is
 * one word.
 */
final class Stem {

    /** "And", then a preposition with or without the article. */
    private static final Pattern BEFORE =
            Pattern.compile(
                    "^\\u0648?(?:[\\u0628\\u06a9\\u0641\\u0639\\u0647]?\\u0627\\u0644"
                            + "|\\u0644\\u0644|[\\u0628\\u0644\\u0641]|(?<=\\u0648))(?=.{3})");

    /** Arabic pronouns; Persian plurals with pronouns, then pronouns alone. */
    private static final Pattern AFTER =
            Pattern.compile(
                    "(?<=.{3})(?:\\u0647\\u0627(?:\\u06cc?[\\u0645\\u062a\\u0634]|\\u06cc)?"
                        + "|\\u0647[\\u0645\\u0646]|\\u06a9\\u0645|\\u0646[\\u06cc\\u0627]"
                        + "|\\u0627[\\u0645\\u062a\\u0634\\u0646]|[\\u0645\\u062a\\u0634]\\u0648"
                        + "|\\u0627\\u062a|\\u06cc\\u0646|[\\u0645\\u0634\\u062a\\u06cc\\u0647\\u06a9])$");

    private Stem() {}

    /** What is left without pronouns, and without what stands before either. */
    static List<String> of(String folded) {
        Matcher before = BEFORE.matcher(folded);
        String tail = before.find() ? folded.substring(before.end()) : folded;
        return List.of(
                AFTER.matcher(folded).replaceFirst(""), AFTER.matcher(tail).replaceFirst(""));
    }
}
