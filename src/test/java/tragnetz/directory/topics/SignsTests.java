package tragnetz.directory.topics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;

import tragnetz.shared.i18n.Fold;
import tragnetz.shared.i18n.Language;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The sentences were written without a look at the signs. */
class SignsTests {

    private static final Topics TOPICS = new Topics();

    @ParameterizedTest
    @CsvSource({
        "seine Lippen sind ganz blau, true",
        "ganz blau die Lippen, true",
        "seine Lipen sind blau, true",
        "blaues Kleid, false",
        "er atmet so komisch, true",
        "das Atmen fällt ihr schwer, true",
        "atmungsaktive Jacke, false",
        "schwere Arbeit, false",
        "die Hypnose atmet schwer, false",
        "sie wird nicht wach, true",
        "nicht nur wach, false",
        "ويداه لونه ازرق, true",
        "نمی شود نفس, true",
    })
    void hearsWordsInAnyOrder(String query, boolean heard) {
        Signs signs =
                signs(
                        Map.of(
                                "de",
                                List.of(
                                        "Lippen + blau",
                                        "atm*|Luft + komisch|schwer",
                                        "sie + nicht wach",
                                        "يدا* + ازرق",
                                        "نمیشود + نفس")),
                        "Hypno* + schwer");

        assertThat(!signs.in(Fold.words(query)).isEmpty()).as(query).isEqualTo(heard);
    }

    @Test
    void guessesNoEndings() {
        Signs signs = signs(Map.of("de", List.of("Tablet* + schluckt")), "a + b");

        assertThat(signs.in(List.of("tabletten", "schluckt"))).containsExactly("illness");
        assertThat(signs.in(List.of("tabletten", "schluckts"))).containsExactly("illness");
        assertThat(signs.in(List.of("tabletten", "schluckten"))).isEmpty();
        assertThat(signs.in(List.of("tabelle", "schluckt"))).isEmpty();
    }

    @Test
    void forgivesNoSlipAfterAnEqualsSign() {
        Signs signs = signs(Map.of("tr", List.of("bebek + =uyanmıyo*")), "a + b");

        assertThat(signs.in(Fold.words("bebek uyanmıyor"))).containsExactly("illness");
        assertThat(signs.in(Fold.words("bebek uyanıyor"))).isEmpty();
    }

    @Test
    void onePartIsOneWord() {
        Signs signs = signs(Map.of("de", List.of("Luft|weg + Luft|knapp + blau")), "a + b");

        assertThat(signs.in(Fold.words("Luft blau"))).isEmpty();
        assertThat(signs.in(Fold.words("blau Luft knapp"))).containsExactly("illness");
        assertThat(signs.in(Fold.words("Luft " + "blau ".repeat(29)))).isEmpty();
    }

    @Test
    void refusesWhatIsNoSign() {
        for (String broken : List.of("a + b + c + d + e", "a + ", "a + *", "a + b| ")) {
            assertThatThrownBy(() -> signs(Map.of("de", List.of(broken)), "a + b"))
                    .as(broken)
                    .hasMessageContaining(broken);
        }
    }

    @Test
    void looksAtABoundedNumberOfWords() {
        Signs signs = signs(Map.of("de", List.of("Lippen + blau")), "a + b");

        assertThat(signs.in(Fold.words("Lippen " + "und ".repeat(500) + "blau"))).isEmpty();
    }

    static Stream<Language> spoken() {
        return Language.spoken().stream();
    }

    @ParameterizedTest
    @MethodSource("spoken")
    void hearsPanic(Language language) throws IOException {
        List<String> panic = lines("danger", language);

        assertThat(panic).hasSizeGreaterThanOrEqualTo(15);
        assertThat(panic.stream().filter(it -> !TOPICS.alarming(it))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("spoken")
    void staysCalm(Language language) throws IOException {
        List<String> calm = lines("calm", language);

        assertThat(calm).hasSizeGreaterThanOrEqualTo(10);
        assertThat(calm.stream().filter(TOPICS::alarming)).isEmpty();
    }

    private static List<String> lines(String kind, Language language) throws IOException {
        String start = kind + " " + language.code() + ": ";
        return new ClassPathResource("topics/sentences.txt")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.startsWith(start))
                .map(line -> line.substring(start.length()))
                .toList();
    }

    private static Signs signs(Map<String, List<String>> danger, String harmless) {
        return new Signs(
                List.of(
                        concept("illness", danger),
                        concept(Signs.HARMLESS, Map.of("de", List.of(harmless)))),
                Set.of());
    }

    private static Thesaurus.Concept concept(String id, Map<String, List<String>> labels) {
        return new Thesaurus.Concept(id, "", null, Map.of(), Map.of(), labels);
    }
}
