package tragnetz.shared.web;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A form that was not carried out.
 *
 * @param method get or post
 * @param path where it was sent, without language
 * @param back the page it stood on, without language
 */
public record Interrupted(String method, String path, String back, List<Field> fields) {

    static final int LONGEST = 50_000;

    private static final Set<String> SECRETS = Set.of("pin", "again", "code", "token", "word");
    private static final int SENTENCE = 15;

    /** One thing the browser sent. */
    public record Field(String name, String value) {

        /** Whether people wrote it, and not only chose it. */
        public boolean words() {
            return !name.startsWith("_")
                    && value.length() > SENTENCE
                    && value.codePoints().anyMatch(Character::isLetter);
        }
    }

    /** Nothing when nothing was typed, with files, or too long. */
    static Optional<Interrupted> of(HttpServletRequest request, String back) {
        List<Field> fields = fields(request);
        boolean get = "GET".equals(request.getMethod());
        boolean plain = "application/x-www-form-urlencoded".equals(type(request.getContentType()));
        return typed(fields) && length(fields) <= LONGEST && (get || plain)
                ? Optional.of(
                        new Interrupted(
                                request.getMethod().toLowerCase(Locale.ROOT),
                                new Visit(request).path(),
                                back,
                                fields))
                : Optional.empty();
    }

    /** Whether it holds what nobody should find on a page. */
    boolean secret() {
        return fields.stream().anyMatch(it -> SECRETS.contains(it.name()));
    }

    int length() {
        return length(fields);
    }

    private static boolean typed(List<Field> fields) {
        return fields.stream().anyMatch(it -> !it.name().startsWith("_"));
    }

    private static int length(List<Field> fields) {
        return fields.stream().mapToInt(it -> it.value().length()).sum();
    }

    private static String type(@Nullable String header) {
        return header == null ? "" : header.replaceFirst(";.*", "").strip();
    }

    /**
     * The number that lets a form be carried out once stays; the token of the page is given anew.
     */
    private static List<Field> fields(HttpServletRequest request) {
        List<Field> fields = new ArrayList<>();
        request.getParameterMap()
                .forEach(
                        (name, values) -> {
                            for (String value : values) {
                                if (!name.equals("_csrf")) {
                                    fields.add(new Field(name, value));
                                }
                            }
                        });
        return fields;
    }
}
