package tragnetz.shared.web;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One file of the style, taken apart so that a page can carry those rules alone that it uses.
 *
 * @param signs classes and elements of which a page shows one when it needs the file; empty for
 *     what every page needs
 */
record Sheet(Set<String> signs, List<Part> parts, int size) {

    private static final Pattern CLASS = Pattern.compile("\\.([a-z][a-z0-9-]*)");
    private static final Pattern COMMA = Pattern.compile(",(?![^(]*\\))");
    private static final Pattern CHOICES =
            Pattern.compile(":(is|not|where|has)\\((?:[^()]|\\([^()]*\\))*\\)");
    private static final Pattern GROUP = Pattern.compile("@(layer|media|supports|container)\\b");
    private static final Pattern FURTHER = Pattern.compile("(?<=\\S)[ >+~](?![^(]*\\)).*");

    private sealed interface Part {}

    /** A statement about the whole page: no class decides on it. */
    private record Statement(String css) implements Part {}

    /**
     * A rule.
     *
     * @param needs for each selector the classes without which it means nothing on a page
     */
    private record Rule(int number, String css, List<Set<String>> needs) implements Part {}

    /** A layer or a condition, and what it holds. */
    private record Group(String prelude, List<Part> parts) implements Part {}

    /**
     * Reads a file.
     *
     * @param component whether it travels only with pages that show one of its signs
     * @param elements the elements that are signs too
     * @param first the number of its first rule
     */
    static Sheet of(String text, boolean component, List<String> elements, int first) {
        String css = shrink(text);
        Reading reading = new Reading(css, first);
        List<Part> parts = reading.parts();
        Set<String> signs = new HashSet<>();
        if (component) {
            signs.addAll(elements);
            reading.selectors.forEach(
                    it -> signs.addAll(classes(FURTHER.matcher(it).replaceFirst(""))));
        }
        return new Sheet(Set.copyOf(signs), parts, reading.next - first);
    }

    /** Marks the rules that a page with these signs uses; all of them where it will grow. */
    void mark(BitSet used, Set<String> signs, boolean growing) {
        if (this.signs.isEmpty() || this.signs.stream().anyMatch(signs::contains)) {
            mark(parts, used, signs, growing);
        }
    }

    private static void mark(List<Part> parts, BitSet used, Set<String> signs, boolean growing) {
        for (Part part : parts) {
            switch (part) {
                case Group group -> mark(group.parts(), used, signs, growing);
                case Rule rule -> {
                    if (growing || rule.needs().stream().anyMatch(signs::containsAll)) {
                        used.set(rule.number());
                    }
                }
                case Statement _ -> {}
            }
        }
    }

    /** The marked rules, in their layers and conditions. */
    String css(BitSet used) {
        return css(parts, used);
    }

    private static String css(List<Part> parts, BitSet used) {
        return parts.stream()
                .map(
                        part ->
                                switch (part) {
                                    case Statement statement -> statement.css();
                                    case Rule rule -> used.get(rule.number()) ? rule.css() : "";
                                    case Group group -> {
                                        String inner = css(group.parts(), used);
                                        yield inner.isEmpty()
                                                ? ""
                                                : group.prelude() + "{" + inner + "}";
                                    }
                                })
                .collect(Collectors.joining());
    }

    /** Reads a file from its beginning to its end, once. */
    private static final class Reading {

        private final String css;
        private final List<String> selectors = new ArrayList<>();
        private int next;
        private int at;

        private Reading(String css, int next) {
            this.css = css;
            this.next = next;
        }

        /** Everything up to the end of the group it stands in. */
        private List<Part> parts() {
            List<Part> parts = new ArrayList<>();
            while (at < css.length() && css.charAt(at) != '}') {
                parts.add(part());
            }
            at++;
            return parts;
        }

        private Part part() {
            int from = at;
            while (css.charAt(at) != '{' && css.charAt(at) != ';') {
                at++;
            }
            String prelude = css.substring(from, at++);
            if (css.charAt(at - 1) == ';') {
                return new Statement(prelude + ";");
            }
            if (GROUP.matcher(prelude).lookingAt()) {
                return new Group(prelude, parts());
            }
            at = css.indexOf('}', at) + 1;
            String whole = css.substring(from, at);
            return prelude.startsWith("@") ? new Statement(whole) : rule(prelude, whole);
        }

        private Rule rule(String prelude, String whole) {
            List<String> each = COMMA.splitAsStream(prelude).map(String::strip).toList();
            selectors.addAll(each);
            return new Rule(
                    next++,
                    whole,
                    each.stream().map(it -> classes(CHOICES.matcher(it).replaceAll(""))).toList());
        }
    }

    private static Set<String> classes(String selector) {
        return CLASS.matcher(selector)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Takes out comments and the white space that carries no meaning. */
    private static String shrink(String css) {
        return css.replaceAll("(?s)/\\*.*?\\*/", "")
                .replaceAll("\\s+", " ")
                .replaceAll(" ?([{};,>]) ?", "$1")
                .replaceAll(": (?=[^}]*[;}])", ":")
                .replace(";}", "}")
                .strip();
    }
}
