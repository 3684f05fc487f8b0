package tragnetz.house;

import com.sun.source.tree.AnnotationTree;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

/** Rule 4: what grows beyond its budget is two things. */
class BudgetTests {

    private static final Rule LENGTH = new Rule("length", BudgetTests::tooLong);
    private static final Rule HANDLERS = new Rule("handlers", BudgetTests::tooManyHandlers);

    @Test
    void filesStayWithinTheirBudget() {
        List<Source> all = new ArrayList<>(Sources.JAVA);
        all.addAll(Sources.TEMPLATES);
        all.addAll(Sources.STYLES);
        all.addAll(Sources.SCRIPTS);
        all.addAll(Sources.TESTS);
        LENGTH.holdsFor(all);
        HANDLERS.holdsFor(Sources.JAVA);
    }

    @Test
    void longFilesAreFound() {
        LENGTH.isBrokenBy("a/LongController.java", "\n".repeat(81));
        LENGTH.isBrokenBy("a/LongStore.java", "\n".repeat(151));
        LENGTH.isBrokenBy("a/Long.java", "\n".repeat(251));
        LENGTH.isBrokenBy("a/long.jte", "\n".repeat(61));
        LENGTH.isBrokenBy("a/long.css", "\n".repeat(201));
        LENGTH.isBrokenBy("a/long.js", "\n".repeat(61));
        LENGTH.isKeptBy("a/FitController.java", "\n".repeat(80));
    }

    @Test
    void sixHandlersAreFound() {
        HANDLERS.isBrokenBy(
                "a/WideController.java",
                "class WideController {" + "@GetMapping(\"/a\") void a() {} ".repeat(6) + "}");
    }

    private static List<Finding> tooLong(List<Source> sources) {
        return sources.stream()
                .filter(source -> source.lines() > budget(source.name()))
                .map(source -> new Finding(source, source.lines() + " > " + budget(source.name())))
                .toList();
    }

    private static int budget(String name) {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "jte", "js" -> 60;
            case "css" -> 200;
            default ->
                    name.endsWith("Controller.java") ? 80 : name.endsWith("Store.java") ? 150 : 250;
        };
    }

    private static List<Finding> tooManyHandlers(List<Source> sources) {
        return sources.stream()
                .filter(source -> source.name().endsWith("Controller.java"))
                .filter(
                        source ->
                                JavaTree.all(source, AnnotationTree.class).stream()
                                                .map(it -> it.getAnnotationType().toString())
                                                .filter(it -> it.endsWith("Mapping"))
                                                .filter(it -> !it.equals("RequestMapping"))
                                                .count()
                                        > 5)
                .map(source -> new Finding(source, "more than 5 handlers"))
                .toList();
    }
}
