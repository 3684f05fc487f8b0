package tragnetz.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A rule of the house over files. Its exceptions stand in {@code house/exceptions.txt}, one a line:
 * rule, place, reason; the file may only shrink.
 */
record Rule(String name, Function<List<Source>, List<Finding>> look) {

    /** Nothing breaks the rule but what is listed, and everything listed still breaks it. */
    void holdsFor(List<Source> sources) {
        holds(name, look.apply(sources));
    }

    /** The proof that the rule can fail: this file breaks it. */
    void isBrokenBy(String path, String text) {
        assertThat(look.apply(List.of(new Source(path, text))))
                .as("%s is broken by %s", name, text)
                .isNotEmpty();
    }

    /** The proof that the rule does not fail for nothing. */
    void isKeptBy(String path, String text) {
        assertThat(look.apply(List.of(new Source(path, text)))).as(name).isEmpty();
    }

    static void holds(String name, List<Finding> findings) {
        Set<String> excepted = exceptions(name);
        assertThat(findings)
                .as("%s; see STYLE.md", name)
                .filteredOn(finding -> !excepted.contains(finding.place()))
                .isEmpty();
        assertThat(excepted)
                .as("Exceptions of '%s' nobody needs any more: take them out", name)
                .allMatch(place -> findings.stream().anyMatch(it -> it.place().equals(place)));
    }

    private static Set<String> exceptions(String name) {
        return Sources.lines("exceptions.txt").stream()
                .map(line -> line.split("\\s+", 3))
                .peek(parts -> assertThat(parts).as("rule, place, reason").hasSize(3))
                .filter(parts -> parts[0].equals(name))
                .map(parts -> parts[1])
                .collect(Collectors.toSet());
    }
}
