package tragnetz.house;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Rule 9: style knows start and end, never left and right; it turns round with the script. */
class StyleTests {

    private static final Pattern PHYSICAL =
            Pattern.compile(
                    "(?<![\\w-])((margin|padding|border|scroll-margin|scroll-padding)-(left|right)"
                            + "|(left|right)(?=\\s*:)"
                            + "|border-(top|bottom)-(left|right)-radius"
                            + "|(text-align|float|clear|caption-side)\\s*:\\s*(left|right))");
    private static final Pattern FOUR =
            Pattern.compile(
                    "(?<![\\w-])(?:margin|padding|inset|border-width|border-style|border-color)"
                            + "\\s*:\\s*(\\S+) ([^\\s;}]+) (\\S+) ([^\\s;}]+)\\s*[;}]");
    private static final Rule LOGICAL = new Rule("logical", StyleTests::physical);
    private static final Rule OWN = new Rule("own-files", StyleTests::foreign);

    @Test
    void styleTurnsRoundWithTheScript() {
        LOGICAL.holdsFor(Sources.STYLES);
        OWN.holdsFor(Sources.STYLES);
    }

    @Test
    void physicalDirectionsAreFound() {
        for (String css :
                List.of(
                        "a { margin-left: 1px }",
                        "a { right: 0 }",
                        "a { text-align:left }",
                        "a { float: right }",
                        "a { border-top-left-radius: 1px }",
                        "a { padding: 0 1px 0 2px; }")) {
            LOGICAL.isBrokenBy("a.css", css);
        }
        LOGICAL.isKeptBy("a.css", "a { margin-inline-start: 1px; inset: 0 1px 2px 1px; }");
    }

    @Test
    void foreignFilesAreFound() {
        OWN.isBrokenBy("a.css", "@import url(https://fonts.example/a.css);");
        OWN.isBrokenBy("a.css", "a { background: url(//cdn.example/a.png) }");
    }

    private static List<Finding> physical(List<Source> sources) {
        return sources.stream()
                .flatMap(
                        source ->
                                java.util.stream.Stream.concat(
                                                PHYSICAL.matcher(source.text()).results(),
                                                FOUR.matcher(flat(source.text()))
                                                        .results()
                                                        .filter(
                                                                it ->
                                                                        !it.group(2)
                                                                                .equals(
                                                                                        it.group(
                                                                                                4))))
                                        .map(MatchResult::group)
                                        .map(it -> new Finding(source, it)))
                .toList();
    }

    /** Functions hold spaces of their own. */
    private static String flat(String css) {
        String flat = css.replaceAll("\\([^()]*\\)", "");
        return flat.equals(css) ? css : flat(flat);
    }

    private static List<Finding> foreign(List<Source> sources) {
        return sources.stream()
                .filter(it -> it.text().matches("(?s).*(@import|url\\([\"']?(https?:)?//).*"))
                .map(it -> new Finding(it, "loads a file that is not ours"))
                .toList();
    }
}
