package tragnetz.circulars.circulars;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.shared.i18n.Language;
import tragnetz.support.HouseTest;
import tragnetz.support.Rows;
import tragnetz.support.Visitors;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

@HouseTest
class CircularEditTests {

    @Autowired Visitors visitors;
    @Autowired Rows rows;

    @Test
    void translationsKnowHowFarTheyAre() {
        Writing writing = new Writing(visitors, rows);
        UUID id = writing.draft("Treffen", "Wer kommt?");
        writing.translate(id, "uk", "Зустріч", "Хто прийде?");
        writing.translate(id, "tr", "Toplantı", "Kim geliyor?", "checked", "yes");
        assertThat(states(id)).containsExactly("de source", "tr checked", "uk translated");

        writing.translate(id, "de", "Treffen am Montag", "Wer kommt?");
        assertThat(states(id)).containsExactly("de source", "tr outdated", "uk outdated");
        assertThat(writing.coordinator().get(writing.path() + "/" + id + "/edit").body())
                .contains("veraltet", "fehlt");
    }

    @Test
    void whoSavesSecondSeesThat() {
        Writing writing = new Writing(visitors, rows);
        UUID id = writing.draft("Treffen", "Wer kommt?");
        String edit = writing.path() + "/" + id + "/edit";
        var slow = writing.coordinator();
        slow.get(edit);
        String version = slow.hidden("version");
        writing.translate(id, "de", "Schneller", "Wer kommt?");

        var late =
                slow.post(
                        edit,
                        "text",
                        "de",
                        "subject",
                        "Mein Wort",
                        "body",
                        "x",
                        "version",
                        version);
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("Mein Wort", "Schneller");
        assertThat(
                        rows.one(
                                String.class,
                                "select subject from circulars.circular_text where circular_id = ?",
                                id))
                .isEqualTo("Schneller");
    }

    @Test
    void everyReaderGetsTheBestTextThereIsButNobodyRussianForUkrainian() {
        List<CircularText> texts = List.of(text("de"), text("ru"), text("tr"));

        assertThat(best(texts, Language.TR)).isEqualTo("tr");
        assertThat(best(texts, Language.UK)).isEqualTo("de");
        assertThat(best(texts, Language.FA)).isEqualTo("de");
        assertThat(best(List.of(text("de"), text("en")), Language.UK)).isEqualTo("en");
    }

    private static String best(List<CircularText> texts, Language reader) {
        return CircularText.best(texts, reader, "de").orElseThrow().language();
    }

    private static CircularText text(String language) {
        return new CircularText(language, "s", "b", "translated", LocalDate.EPOCH);
    }

    private List<String> states(UUID id) {
        return rows
                .query(
                        "select language || ' ' || state as told from circulars.circular_text where"
                                + " circular_id = ? order by language",
                        id)
                .stream()
                .map(it -> Objects.requireNonNull(it.get("told")).toString())
                .toList();
    }
}
