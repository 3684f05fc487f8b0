package tragnetz.house;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.regex.Pattern;

/** Rule 6: wherever people write more than a line, the page says who will read it. */
class ReadersTests {

    private static final Pattern WRITING =
            Pattern.compile("@template\\.shared\\.area\\(|<textarea\\b");
    private static final Pattern TOLD = Pattern.compile("@template\\.shared\\.readers\\(");
    private static final Rule READERS = new Rule("readers", ReadersTests::silent);

    @Test
    void everyPageThatPublishesSaysWhoReadsIt() {
        READERS.holdsFor(Sources.TEMPLATES);
    }

    @Test
    void silentPagesAreFound() {
        READERS.isBrokenBy("src/main/jte/a/b.jte", "@template.shared.area(here = here)");
        READERS.isKeptBy(
                "src/main/jte/a/b.jte",
                "@template.shared.area(here = here) @template.shared.readers(here = here, who ="
                        + " \"network\")");
        READERS.isKeptBy("src/main/jte/a/b.jte", "@template.shared.field(here = here)");
    }

    /** A part of a page leaves it to the page. */
    private static boolean tellsFor(Source page, Source part) {
        String call =
                "@template."
                        + part.path().replaceAll("^src/main/jte/|\\.jte$", "").replace('/', '.')
                        + "(";
        return page.text().contains(call) && TOLD.matcher(page.text()).find();
    }

    private static List<Finding> silent(List<Source> sources) {
        return sources.stream()
                .filter(it -> !it.path().startsWith("src/main/jte/shared/"))
                .filter(it -> WRITING.matcher(it.text()).find())
                .filter(it -> !TOLD.matcher(it.text()).find())
                .filter(it -> sources.stream().noneMatch(page -> tellsFor(page, it)))
                .map(it -> new Finding(it, "does not say who reads what is written here"))
                .toList();
    }
}
