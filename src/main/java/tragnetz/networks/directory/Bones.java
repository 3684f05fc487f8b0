package tragnetz.networks.directory;

import tragnetz.shared.i18n.Fold;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The consonants of names, those that scripts write differently as one: Sawa and Сава are one. A w
 * may be a consonant or, in Arabic script, a vowel: both readings count.
 */
final class Bones {

    private Bones() {}

    /** Every word of the text in both readings, each after a space. */
    static String of(String text) {
        return Stream.concat(words(text, true).stream(), words(text, false).stream())
                .distinct()
                .map(it -> " " + it)
                .collect(Collectors.joining());
    }

    /**
     * The words of the text.
     *
     * @param consonant whether a w is one
     */
    static List<String> words(String text, boolean consonant) {
        return Fold.words(Fold.latin(text)).stream()
                .map(it -> bones(consonant ? it : it.replaceAll("[wv]", "")))
                .filter(it -> !it.isEmpty())
                .toList();
    }

    private static String bones(String word) {
        return word.replaceAll("sch|sh|ch", "s")
                .replaceAll("ph|v|w", "f")
                .replaceAll("kh|gh|[cqg]", "k")
                .replaceAll("zh|[zx]", "s")
                .replaceAll("dh|d", "t")
                .replace('b', 'p')
                .replaceAll("[aeiouyjh]", "")
                .replaceAll("(.)\\1+", "$1");
    }
}
