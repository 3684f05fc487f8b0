package tragnetz.house;

import com.sun.source.tree.ClassTree;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.regex.Pattern;

/** Rule 3: names are nouns of the trade, not of the workshop. */
class NameTests {

    private static final Pattern WORKSHOP =
            Pattern.compile("(Impl|Manager|Helper|Utils?|Dto|DTO|Entity|Service|Mapper)(?![a-z])");
    private static final Rule NAMES = new Rule("names", NameTests::workshopNames);
    private static final Rule PACKAGES = new Rule("packages", NameTests::unannounced);

    @Test
    void namesComeFromTheTrade() {
        NAMES.holdsFor(Sources.JAVA);
        NAMES.holdsFor(Sources.TESTS);
    }

    @Test
    void workshopNamesAreFound() {
        NAMES.isBrokenBy("a/SeatService.java", "class SeatService {}");
        NAMES.isBrokenBy("a/Seat.java", "class Seat { record SeatDto(int a) {} }");
        NAMES.isKeptBy("a/Managers.java", "class Implication { class Utility {} }");
    }

    @Test
    void everyPackageIsNullMarked() {
        PACKAGES.holdsFor(Sources.JAVA);
        PACKAGES.isBrokenBy("src/main/java/tragnetz/a/b/Seat.java", "package tragnetz.a.b;");
    }

    private static List<Finding> workshopNames(List<Source> sources) {
        return sources.stream()
                .flatMap(
                        source ->
                                JavaTree.all(source, ClassTree.class).stream()
                                        .map(type -> type.getSimpleName().toString())
                                        .filter(name -> WORKSHOP.matcher(name).find())
                                        .map(name -> new Finding(source, name)))
                .toList();
    }

    private static List<Finding> unannounced(List<Source> sources) {
        return sources.stream()
                .filter(source -> !source.module().isEmpty())
                .map(source -> source.path().replaceAll("[^/]+$", "package-info.java"))
                .distinct()
                .filter(
                        path ->
                                sources.stream()
                                        .noneMatch(
                                                it ->
                                                        it.path().equals(path)
                                                                && it.text()
                                                                        .contains("@NullMarked")))
                .map(path -> new Finding(path, "missing or without @NullMarked"))
                .toList();
    }
}
