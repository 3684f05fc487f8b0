package tragnetz.directory.finder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

import tragnetz.directory.topics.Topics;
import tragnetz.shared.i18n.Language;
import tragnetz.support.HouseTest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What people type in danger, and what only sounds like it; written by people who had not seen the
 * words of danger. After the first set the words were mended, after the untuned one nothing was.
 */
@HouseTest
class DangerTests {

    @Autowired Danger danger;
    @Autowired Topics topics;

    private record Phrase(String language, String text) {}

    static List<Language> spoken() {
        return Language.spoken();
    }

    @ParameterizedTest
    @MethodSource("spoken")
    void everyEmergencyBringsTheNumbers(Language language) throws IOException {
        List<Phrase> own =
                phrases("emergencies").stream()
                        .filter(it -> it.language().equals(language.code()))
                        .toList();

        assertThat(own).hasSize(20).allMatch(this::opens);
    }

    @Test
    void soDoMostThatNobodyTunedFor() throws IOException {
        List<Phrase> untuned = phrases("emergencies-untuned");

        assertThat(untuned).hasSize(80);
        assertThat(untuned.stream().filter(this::opens).count()).isGreaterThanOrEqualTo(77);
    }

    @Test
    void quietSearchesStayQuiet() throws IOException {
        assertThat(phrases("harmless")).hasSize(80).noneMatch(this::opens);
        assertThat(phrases("harmless-untuned")).hasSize(40).noneMatch(this::opens);
    }

    @ParameterizedTest
    @CsvSource({
        "he is strangling her, police",
        "он душит маму, police",
        "my dad is having a stroke, rescue",
        "mein Kumpel schnarcht nach dem Schuss und wird nicht wach, rescue"
    })
    void theNumberThatFitsComesFirst(String query, String key) {
        List<String> spoken = topics.resolve(query).topics();

        assertThat(danger.calls(spoken, query, null).getFirst().key()).isEqualTo(key);
    }

    private boolean opens(Phrase phrase) {
        List<String> spoken = topics.resolve(phrase.text()).topics();
        return !danger.calls(spoken, phrase.text(), null).isEmpty();
    }

    /** The language stands first in a line, the phrase last. */
    private static List<Phrase> phrases(String file) throws IOException {
        return new ClassPathResource("topics/" + file + ".tsv")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .map(
                        it ->
                                new Phrase(
                                        it.substring(0, it.indexOf('\t')),
                                        it.substring(it.lastIndexOf('\t') + 1)))
                .toList();
    }
}
