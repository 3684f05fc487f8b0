package tragnetz.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.MethodInvocationTree;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every key that is spoken exists; every key that exists is spoken. */
class KeyTests {

    private static final Pattern QUOTED = Pattern.compile("\"([a-z][a-zA-Z0-9_.-]*)\"");
    private static final Set<String> KEYS = Sentences.in("de").keySet();
    private static final Set<String> WORDS =
            KEYS.stream().map(it -> it.split("\\.", 2)[0]).collect(Collectors.toSet());
    private static final Rule SPOKEN = new Rule("keys", KeyTests::unknown);
    private static final Rule DONE = new Rule("did", KeyTests::unsaid);

    @Test
    void everyKeyThatIsSpokenExists() {
        SPOKEN.holdsFor(Sources.JAVA);
        SPOKEN.holdsFor(Sources.TEMPLATES);
        DONE.holdsFor(Sources.JAVA);
    }

    @Test
    void everyKeyThatExistsIsSpoken() {
        Set<String> quoted =
                Stream.concat(Sources.JAVA.stream(), Sources.TEMPLATES.stream())
                        .flatMap(it -> QUOTED.matcher(it.text()).results())
                        .map(it -> it.group(1))
                        .collect(Collectors.toSet());
        assertThat(KEYS)
                .filteredOn(key -> !key.matches("(shared|emergencies)\\..*"))
                .filteredOn(key -> !spoken(key, quoted))
                .as("silent keys")
                .isEmpty();
    }

    @Test
    void unknownKeysAreFound() {
        SPOKEN.isBrokenBy("a.jte", "${here.say(\"shared.nowhere\")}");
        SPOKEN.isBrokenBy(
                "A.java",
                "class A { Object a = problems.add(\"name\", \"shared.problem.nowhere\"); }");
        DONE.isBrokenBy("A.java", "class A { Object a = Answer.moved(\"/my\", \"nowhere\"); }");
        SPOKEN.isKeptBy(
                "a.jte", "${here.say(\"shared.brand\")} ${here.say(\"shared.state.\" + a)}");
        assertThat(spoken("a.b.c", Set.of("a.b."))).isTrue();
        assertThat(spoken("a.b.c", Set.of("a.b"))).isFalse();
    }

    private static boolean spoken(String key, Set<String> quoted) {
        return quoted.contains(key)
                || key.startsWith("did.") && quoted.contains(key.substring(4))
                || quoted.stream().anyMatch(it -> it.endsWith(".") && key.startsWith(it));
    }

    private static List<Finding> unknown(List<Source> sources) {
        return sources.stream()
                .flatMap(
                        source ->
                                Pattern.compile(
                                                "(?s)(?:\\bsay(?:In)?\\(|(?:required|longest|add|when)\\([^;]*?)\"([a-z]+\\.[a-z0-9.-]+)\"(?!"
                                                    + " *\\+)")
                                        .matcher(source.text())
                                        .results()
                                        .map(it -> it.group(1))
                                        .filter(it -> WORDS.contains(it.split("\\.", 2)[0]))
                                        .filter(it -> !it.endsWith("."))
                                        .filter(it -> !KEYS.contains(it))
                                        .map(it -> new Finding(source, it)))
                .toList();
    }

    /** Every second argument of {@code Answer.moved}, whatever condition chooses it. */
    private static List<Finding> unsaid(List<Source> sources) {
        return sources.stream()
                .flatMap(
                        source ->
                                JavaTree.all(source, MethodInvocationTree.class).stream()
                                        .filter(
                                                it ->
                                                        it.getMethodSelect()
                                                                .toString()
                                                                .matches("(Answer\\.)?moved"))
                                        .filter(it -> it.getArguments().size() == 2)
                                        .flatMap(
                                                it ->
                                                        QUOTED.matcher(
                                                                        it.getArguments()
                                                                                .get(1)
                                                                                .toString())
                                                                .results())
                                        .map(it -> "did." + it.group(1))
                                        .filter(it -> !KEYS.contains(it))
                                        .map(it -> new Finding(source, it)))
                .toList();
    }
}
