package tragnetz.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A translation is a translation: in its own script, of bearable length, not a copy. */
class TranslationTests {

    private static final Pattern ARGUMENT =
            Pattern.compile("\\{\\w+(, ?(plural|select|selectordinal|number|date)[^{}]*)?|\\}");
    private static final Pattern CODE =
            Pattern.compile("<[^>]*>|https?://\\S+|[\\w.]+@[\\w.]+|&\\w+;");
    private static final Pattern LATIN = Pattern.compile("[a-zA-Z][\\w-]*(\\.\\w+)*");
    private static final Pattern BUTTON =
            Pattern.compile(
                    "@template\\.shared\\.submit\\([^@]*?label = here\\.say\\(\"([^\"]+)\""
                        + "|class=\"button[^>]*>(?:@template\\.shared\\.icon\\([^)]*\\))?\\$\\{here\\.say\\(\"([^\"]+)\"");

    @Test
    void noSentenceIsACopyOfAnotherLanguage() {
        Set<String> allowed = allowed("same-words.txt");
        Set<String> needed = new HashSet<>();
        List<String> copies =
                Sentences.LANGUAGES.stream()
                        .filter(it -> !it.equals("de"))
                        .flatMap(it -> copies(it, allowed, needed))
                        .toList();

        assertThat(copies).as("copies of German or English").isEmpty();
        allowed.removeAll(needed);
        assertThat(allowed).as("same words nobody needs any more").isEmpty();
    }

    @Test
    void everyScriptStandsForItself() {
        Set<String> allowed = allowed("latin-words.txt");
        Set<String> needed = new HashSet<>();
        List<String> foreign =
                Stream.of("ar", "fa", "uk", "ru")
                        .flatMap(
                                language ->
                                        Sentences.in(language).entrySet().stream()
                                                .flatMap(it -> latin(it.getValue()))
                                                .peek(needed::add)
                                                .filter(it -> !allowed.contains(it))
                                                .map(it -> language + ": " + it))
                        .distinct()
                        .toList();

        assertThat(foreign).as("Latin words in other scripts").isEmpty();
        allowed.removeAll(needed);
        assertThat(allowed).as("Latin words nobody needs any more").isEmpty();
    }

    @Test
    void buttonsStayShort() {
        assertThat(buttons()).isNotEmpty().allMatch(it -> Sentences.in("de").containsKey(it));
        assertThat(
                        Sentences.LANGUAGES.stream()
                                .flatMap(
                                        language ->
                                                buttons().stream()
                                                        .filter(it -> tooLong(language, it))
                                                        .map(it -> language + ": " + it)))
                .as("buttons longer than 2.2 times the German")
                .isEmpty();
    }

    @Test
    void copiesAndForeignScriptsAreFound() {
        assertThat(latin("Увійдіть через PIN або {0, plural, one {лист} other {листи}}"))
                .containsExactly("PIN");
        assertThat(copy("Anmelden", "Anmelden")).isTrue();
        assertThat(copy("{0} – {1}", "{0} – {1}")).isFalse();
        assertThat(longer("Senden", "Надіслати повідомлення зараз")).isTrue();
        assertThat(longer("Senden", "Надіслати")).isFalse();
    }

    private static Stream<String> copies(String language, Set<String> allowed, Set<String> needed) {
        return Sentences.in(language).entrySet().stream()
                .filter(
                        it ->
                                copy(it.getValue(), Sentences.in("de").get(it.getKey()))
                                        || !language.equals("en")
                                                && copy(
                                                        it.getValue(),
                                                        Sentences.in("en").get(it.getKey())))
                .peek(it -> needed.add(it.getValue()))
                .filter(it -> !allowed.contains(it.getValue()))
                .map(it -> language + ": " + it);
    }

    private static boolean copy(String value, String other) {
        return value.equals(other)
                && ARGUMENT.matcher(value)
                        .replaceAll("")
                        .codePoints()
                        .anyMatch(Character::isLetter);
    }

    private static Stream<String> latin(String value) {
        String text = CODE.matcher(value).replaceAll(" ");
        text = text.replaceAll("(zero|one|two|few|many|other|=\\d+) ?\\{", " ");
        return LATIN.matcher(ARGUMENT.matcher(text).replaceAll(" "))
                .results()
                .map(it -> it.group());
    }

    private static Set<String> buttons() {
        return Sources.TEMPLATES.stream()
                .flatMap(it -> BUTTON.matcher(it.text()).results())
                .map(it -> it.group(1) == null ? it.group(2) : it.group(1))
                .collect(Collectors.toSet());
    }

    private static boolean tooLong(String language, String key) {
        return Sentences.in(language).containsKey(key)
                && !language.equals("de")
                && longer(Sentences.in("de").get(key), Sentences.in(language).get(key));
    }

    /** Very short words may grow to a dozen letters. */
    private static boolean longer(String german, String other) {
        return other.length() > Math.max(12, german.length() * 2.2);
    }

    /** Lines {@code word | reason}. */
    private static Set<String> allowed(String file) {
        return Sources.lines(file).stream()
                .map(line -> line.split(" \\| ", 2))
                .peek(parts -> assertThat(parts).as("word | reason").hasSize(2))
                .map(parts -> parts[0])
                .collect(Collectors.toCollection(HashSet::new));
    }
}
