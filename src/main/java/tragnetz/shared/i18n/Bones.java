package tragnetz.shared.i18n;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What is left of a name in every script: its consonants, in classes that transcriptions do not
 * keep apart, word by word in an order of their own. Two names with the same bones may be one.
 */
public final class Bones {

    private static final List<Step> STEPS =
            List.of(
                    step("dsch|dzh|dsh|dz|dj", ""),
                    step("tsch|tsh|sch|zh|sh|ch(?=[eiy])|tz|ts", "s"),
                    step("ph", "f"),
                    step("kh|gh|ch(?=r|l|o|a|u|n)|ck|x|q", "k"),
                    step("c(?=[aoulrt])", "k"),
                    step("[cz]", "s"),
                    step("b", "p"),
                    step("d", "t"),
                    step("g", "k"),
                    step("[^fklmnprst]", ""),
                    step("(.)\\1+", "$1"));

    private record Step(Pattern pattern, String becomes) {}

    private Bones() {}

    /** The bones of all words; empty when the name has none. */
    public static String of(String name) {
        return Fold.words(Fold.latin(name)).stream()
                .map(Bones::word)
                .filter(it -> !it.isEmpty())
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static String word(String word) {
        String bare = word;
        for (Step step : STEPS) {
            bare = step.pattern().matcher(bare).replaceAll(step.becomes());
        }
        return bare;
    }

    private static Step step(String pattern, String becomes) {
        return new Step(Pattern.compile(pattern), becomes);
    }
}
