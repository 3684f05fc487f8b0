package tragnetz.networks.legal;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A question whose answer is data: what is chosen is rendered in every language, names and
 * addresses are the same in all of them.
 *
 * @param options words one chooses from; empty for typed answers
 * @param longest characters of a typed answer
 * @param required whether an answer is owed where the question applies
 * @param on an earlier question on whose answer it depends whether this one applies
 * @param among answers of that question under which it applies
 */
public record Question(
        String name,
        Shape shape,
        List<String> options,
        int longest,
        boolean required,
        boolean hint,
        @Nullable String on,
        List<String> among) {

    /** How it is asked. */
    public enum Shape {
        LINE,
        AREA,
        DATE,
        CHOICE,
        SELECT,
        MANY
    }

    private static final int SHORT = 0;

    static Question line(String name, int longest) {
        return new Question(name, Shape.LINE, List.of(), longest, true, false, null, List.of());
    }

    static Question area(String name, int longest) {
        return new Question(name, Shape.AREA, List.of(), longest, true, false, null, List.of());
    }

    static Question choice(String name, String... options) {
        return new Question(
                name, Shape.CHOICE, List.of(options), SHORT, true, false, null, List.of());
    }

    static Question many(String name, String... options) {
        return new Question(
                name, Shape.MANY, List.of(options), SHORT, true, false, null, List.of());
    }

    Question optional() {
        return new Question(name, shape, options, longest, false, hint, on, among);
    }

    Question hinted() {
        return new Question(name, shape, options, longest, required, true, on, among);
    }

    Question dated() {
        return new Question(name, Shape.DATE, options, longest, required, hint, on, among);
    }

    /** Asked as a list that unfolds. */
    Question picked() {
        return new Question(name, Shape.SELECT, options, longest, required, hint, on, among);
    }

    Question when(String question, String... answers) {
        return new Question(
                name, shape, options, longest, required, hint, question, List.of(answers));
    }

    /** Whether this answer is one of its words, or may be typed. */
    boolean takes(String answer) {
        return switch (shape) {
            case LINE, AREA -> answer.codePointCount(0, answer.length()) <= longest;
            case DATE -> answer.matches("\\d{4}-\\d{2}-\\d{2}");
            case CHOICE, SELECT -> options.contains(answer);
            case MANY -> options.containsAll(List.of(answer.split(",", -1)));
        };
    }
}
