package tragnetz.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.text.PluralRules.PluralType;
import com.ibm.icu.util.ULocale;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** Rule 9: all languages have all keys, and every sentence can be spoken. */
class WordsTests {

    private static final Rule FILES = new Rule("words-files", WordsTests::uneven);
    private static final Rule HEADS = new Rule("words-heads", WordsTests::headless);
    private static final Rule PATTERNS = new Rule("words-patterns", WordsTests::unspeakable);

    @Test
    void allLanguagesHaveAllKeysInTheSameOrder() {
        FILES.holdsFor(Sources.MESSAGES);
        HEADS.holdsFor(Sources.MESSAGES);
        assertThat(Sources.MESSAGES.stream().map(Sentences::language).distinct())
                .containsExactlyInAnyOrderElementsOf(Sentences.LANGUAGES);
    }

    @Test
    void everySentenceCanBeSpoken() {
        PATTERNS.holdsFor(Sources.MESSAGES);
        for (String language : Sentences.LANGUAGES) {
            Sentences.in(language)
                    .forEach(
                            (key, value) ->
                                    assertThat(arguments(value))
                                            .as("arguments of %s in %s", key, language)
                                            .isEqualTo(
                                                    arguments(
                                                            Sentences.in("de")
                                                                    .getOrDefault(key, ""))));
        }
    }

    @Test
    void unevenFilesAreFound() {
        FILES.isBrokenBy("m/a_de.properties", "a.b=x\n");
        HEADS.isBrokenBy("m/a_uk.properties", "# language: ru; checked by: nobody yet\n");
        HEADS.isKeptBy("m/a_uk.properties", "# language: uk; checked by: nobody yet\n");
        FILES.isBrokenBy("src/main/resources/messages/errors_tr.properties", "a.b=x\na.b=y\n");
    }

    @Test
    void unspeakableSentencesAreFound() {
        PATTERNS.isBrokenBy("m/a_de.properties", "a.b={0\n");
        PATTERNS.isBrokenBy("m/a_de.properties", "a.b=\n");
        PATTERNS.isBrokenBy("m/a_uk.properties", "a.b={0, plural, one {a} other {b}}\n");
        PATTERNS.isBrokenBy("m/a_ar.properties", "a.b={0, plural, one {a} two {c} other {b}}\n");
        PATTERNS.isKeptBy("m/a_tr.properties", "a.b={0, plural, one {a} other {b}}\n");
        PATTERNS.isKeptBy(
                "m/a_ar.properties",
                "a.b={0, plural, =0 {a} one {a} two {c} few {d} many {e} other {b}}\n");
        assertThat(arguments("{0} {1}")).isNotEqualTo(arguments("{0}"));
    }

    /** Each module's file exists in every language, with the German file's keys, each once. */
    private static List<Finding> uneven(List<Source> sources) {
        List<Finding> findings = new ArrayList<>();
        for (Source source : sources) {
            List<String> keys = Sentences.keys(source);
            if (Set.copyOf(keys).size() < keys.size()) {
                findings.add(new Finding(source, "a key stands twice"));
            }
            for (String language : Sentences.LANGUAGES) {
                String twin = source.path().replaceAll("_[a-z]+\\.", "_" + language + ".");
                List<String> others =
                        sources.stream()
                                .filter(it -> it.path().equals(twin))
                                .findFirst()
                                .map(Sentences::keys)
                                .orElse(List.of());
                if (!others.equals(keys)) {
                    Set<String> missing = new TreeSet<>(keys);
                    others.forEach(missing::remove);
                    findings.add(new Finding(twin, "order, or lacks " + missing));
                }
            }
        }
        return findings;
    }

    private static List<Finding> headless(List<Source> sources) {
        return sources.stream()
                .filter(
                        it ->
                                !it.text()
                                        .matches(
                                                "(?s)# language: %s; (source|checked by: \\S).*"
                                                        .formatted(Sentences.language(it))))
                .map(it -> new Finding(it, "the first line says the language and who checked"))
                .toList();
    }

    private static List<Finding> unspeakable(List<Source> sources) {
        List<Finding> findings = new ArrayList<>();
        for (Source source : sources) {
            Sentences.of(source)
                    .forEach(
                            (key, value) -> {
                                String problem = problem(Sentences.language(source), value);
                                if (!problem.isEmpty()) {
                                    findings.add(new Finding(source, key + ": " + problem));
                                }
                            });
        }
        return findings;
    }

    private static String problem(String language, String value) {
        if (value.isBlank()) {
            return "empty";
        }
        try {
            List<String> problems = new ArrayList<>();
            plurals(
                    new MessagePattern(value),
                    (type, given) -> {
                        Set<String> lacking = classes(language, type, given);
                        if (!lacking.isEmpty()) {
                            problems.add("lacks plural " + lacking);
                        }
                    });
            return String.join(", ", problems);
        } catch (IllegalArgumentException e) {
            return "does not parse";
        }
    }

    /** What CLDR wants and is not given; {@code =0} stands for a class that holds only 0. */
    private static Set<String> classes(
            String language, MessagePattern.ArgType type, Set<String> given) {
        PluralRules rules =
                PluralRules.forLocale(
                        new ULocale(language),
                        type == MessagePattern.ArgType.SELECTORDINAL
                                ? PluralType.ORDINAL
                                : PluralType.CARDINAL);
        Set<String> lacking = new TreeSet<>(rules.getKeywords());
        lacking.removeAll(given);
        lacking.removeIf(it -> given.contains("=" + (int) rules.getUniqueKeywordValue(it)));
        return lacking;
    }

    private static void plurals(
            MessagePattern pattern, BiConsumer<MessagePattern.ArgType, Set<String>> check) {
        for (int i = 0; i < pattern.countParts(); i++) {
            var part = pattern.getPart(i);
            if (part.getType() == MessagePattern.Part.Type.ARG_START
                    && part.getArgType().hasPluralStyle()) {
                check.accept(part.getArgType(), selectors(pattern, i));
            }
        }
    }

    private static Set<String> selectors(MessagePattern pattern, int start) {
        Set<String> selectors = new TreeSet<>();
        int end = pattern.getLimitPartIndex(start);
        for (int i = start + 1; i < end; i++) {
            if (pattern.getPart(i).getType() == MessagePattern.Part.Type.ARG_SELECTOR) {
                selectors.add(pattern.getSubstring(pattern.getPart(i)));
            } else if (pattern.getPart(i).getType() == MessagePattern.Part.Type.MSG_START) {
                i = pattern.getLimitPartIndex(i);
            }
        }
        return selectors;
    }

    private static Set<String> arguments(String value) {
        MessagePattern pattern = new MessagePattern(value);
        return java.util.stream.IntStream.range(0, pattern.countParts())
                .mapToObj(pattern::getPart)
                .filter(
                        it ->
                                it.getType() == MessagePattern.Part.Type.ARG_NUMBER
                                        || it.getType() == MessagePattern.Part.Type.ARG_NAME)
                .map(pattern::getSubstring)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
