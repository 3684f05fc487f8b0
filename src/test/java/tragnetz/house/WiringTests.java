package tragnetz.house;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The wiring is planned when the house is built (ADR 19): a condition on a setting would be
 * answered there, once for all, and no operator could answer it again.
 */
class WiringTests {

    private static final Pattern CONDITION = Pattern.compile("@(Conditional\\w*|Profile)\\b");
    private static final Rule CONDITIONS = new Rule("conditions", WiringTests::conditions);

    @Test
    void noBeanDependsOnASetting() {
        CONDITIONS.holdsFor(Sources.JAVA);
    }

    @Test
    void conditionsAreFound() {
        CONDITIONS.isBrokenBy("a/Demo.java", "@ConditionalOnProperty(\"demo\") class Demo {}");
        CONDITIONS.isBrokenBy("a/Demo.java", "@Profile(\"demo\") class Demo {}");
        CONDITIONS.isKeptBy("a/Demo.java", "@Component class Profile {}");
    }

    private static List<Finding> conditions(List<Source> sources) {
        return sources.stream()
                .flatMap(
                        source ->
                                CONDITION
                                        .matcher(source.text())
                                        .results()
                                        .map(it -> new Finding(source, it.group())))
                .toList();
    }
}
