package tragnetz.house;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rule 3: one word names route, class, template and test. */
class OneWordTests {

    private static final Pattern VARIABLE = Pattern.compile("\\{[^}]*}");
    private static final Set<String> TEMPLATES =
            Sources.TEMPLATES.stream()
                    .map(it -> it.path().replace("src/main/jte/", "").replace(".jte", ""))
                    .collect(Collectors.toSet());
    private static final Set<String> TESTS =
            Sources.TESTS.stream().map(Source::path).collect(Collectors.toSet());
    private static final Rule WORD = new Rule("one-word", OneWordTests::otherWord);
    private static final Rule TEMPLATE = new Rule("template", OneWordTests::otherTemplate);
    private static final Rule TEST = new Rule("test", OneWordTests::untested);

    @Test
    void oneWordNamesRouteClassTemplateAndTest() {
        WORD.holdsFor(Sources.JAVA);
        TEMPLATE.holdsFor(Sources.JAVA);
        TEST.holdsFor(Sources.JAVA);
    }

    @Test
    void otherWordsAreFound() {
        String controller =
                "class %sController { @GetMapping(\"/n/{network}/seats\") void a() {} }";
        String path = "src/main/java/tragnetz/networks/seats/%sController.java";
        WORD.isBrokenBy(path.formatted("Chair"), controller.formatted("Chair"));
        WORD.isKeptBy(path.formatted("Seats"), controller.formatted("Seats"));
        TEST.isBrokenBy(path.formatted("Chair"), controller.formatted("Chair"));
        String page = "record P() implements Page { public String template() { return \"%s\"; } }";
        String place = "src/main/java/tragnetz/networks/pages/P.java";
        TEMPLATE.isBrokenBy(place, page.formatted("shared/error"));
        TEMPLATE.isBrokenBy(place, page.formatted("networks/pages/nowhere"));
        TEMPLATE.isKeptBy(place, page.formatted("networks/pages/home"));
    }

    private static Stream<Source> controllers(List<Source> sources) {
        return sources.stream()
                .filter(it -> it.name().endsWith("Controller.java"))
                .filter(it -> !it.module().equals("shared"));
    }

    private static List<Finding> otherWord(List<Source> sources) {
        return controllers(sources)
                .filter(
                        source -> {
                            Set<String> own = words(source.name().replace("Controller.java", ""));
                            Set<String> nouns = nouns(source);
                            return nouns.isEmpty()
                                    ? !own.equals(Set.of("home"))
                                    : own.stream().noneMatch(nouns::contains);
                        })
                .map(source -> new Finding(source, "not a word of its routes " + nouns(source)))
                .toList();
    }

    /** The nouns of the routes, without variables and the {@code n} of networks. */
    private static Set<String> nouns(Source source) {
        return JavaTree.all(source, AnnotationTree.class).stream()
                .filter(it -> it.getAnnotationType().toString().endsWith("Mapping"))
                .flatMap(it -> it.getArguments().stream())
                .flatMap(it -> Pattern.compile("\"([^\"]*)\"").matcher(it.toString()).results())
                .map(it -> VARIABLE.matcher(it.group(1)).replaceAll(""))
                .flatMap(it -> words(it).stream())
                .filter(it -> !it.equals("n"))
                .collect(Collectors.toSet());
    }

    /** Single words of a path or a class name, in the singular. */
    private static Set<String> words(String name) {
        return Arrays.stream(name.split("[/-]|(?<=[a-z])(?=[A-Z])", -1))
                .map(it -> it.toLowerCase(Locale.ROOT))
                .map(it -> it.replaceAll("ies$", "y").replaceAll("(?<!s)s$", ""))
                .filter(it -> !it.isEmpty())
                .collect(Collectors.toSet());
    }

    private static List<Finding> otherTemplate(List<Source> sources) {
        List<Finding> findings = new ArrayList<>();
        for (Source source : sources) {
            if (source.module().equals("shared")
                    || JavaTree.all(source, ClassTree.class).stream()
                            .noneMatch(
                                    it ->
                                            it.getImplementsClause()
                                                    .toString()
                                                    .matches(".*\\b(Page|Form)\\b.*"))) {
                continue;
            }
            String home =
                    source.module() + "/" + (source.slice().isEmpty() ? "" : source.slice() + "/");
            templates(source)
                    .filter(it -> !TEMPLATES.contains(it) || !it.startsWith(home))
                    .forEach(it -> findings.add(new Finding(source, it + " is not below " + home)));
        }
        return findings;
    }

    private static Stream<String> templates(Source source) {
        return JavaTree.find(source, LiteralTree.class).stream()
                .filter(
                        path -> {
                            var up = path.getParentPath();
                            while (up != null && !(up.getLeaf() instanceof MethodTree)) {
                                up = up.getParentPath();
                            }
                            return up != null
                                    && ((MethodTree) up.getLeaf())
                                            .getName()
                                            .contentEquals("template");
                        })
                .map(path -> ((LiteralTree) path.getLeaf()).getValue())
                .filter(String.class::isInstance)
                .map(String.class::cast);
    }

    private static List<Finding> untested(List<Source> sources) {
        return controllers(sources)
                .filter(
                        it ->
                                !TESTS.contains(
                                        it.path()
                                                .replace("src/main", "src/test")
                                                .replace("Controller.java", "Tests.java")))
                .map(it -> new Finding(it, "no test class of the same word"))
                .toList();
    }
}
