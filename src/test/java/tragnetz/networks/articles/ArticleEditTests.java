package tragnetz.networks.articles;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.shared.demo.DemoWorld;
import tragnetz.support.HouseTest;
import tragnetz.support.Rows;
import tragnetz.support.Visitor;
import tragnetz.support.Visitors;

import java.util.UUID;

@HouseTest
class ArticleEditTests {

    private static final UUID NETWORK = DemoWorld.id("mreza-oporavak");
    private static final UUID AMELA = DemoWorld.id("mreza-oporavak", "person", "amela");
    private static final UUID VEDRAN = DemoWorld.id("mreza-oporavak", "person", "vedran");

    @Autowired Visitors visitors;
    @Autowired Rows rows;

    private final UUID article = UUID.randomUUID();
    private final String edit = "/de/n/mreza-oporavak/articles/" + article + "/edit";

    @BeforeEach
    void write() {
        rows.update(
                "insert into networks.article (network_id, id, kind, language, published_at, place)"
                        + " values (?, ?, 'section', 'bs', now(), 9)",
                NETWORK,
                article);
        text("bs", "Naslov", "Staro", "source");
        text("de", "Titel", "Alt", "checked");
    }

    @Test
    void aChangedSourceMakesItsTranslationsOutdatedAndSaysSo() {
        save(visitors.signedIn(AMELA), "bs", "Naslov", "Novo");

        assertThat(state("de")).isEqualTo("outdated");
        assertThat(visitors.stranger().get("/de/n/mreza-oporavak").body())
                .contains("Alt", "Novo", "Diese Übersetzung ist veraltet");

        save(visitors.signedIn(AMELA), "de", "Titel", "Neu");
        assertThat(state("de")).isEqualTo("translated");
        assertThat(visitors.stranger().get("/de/n/mreza-oporavak").body())
                .contains("Neu")
                .doesNotContain("Novo");
    }

    @Test
    void savingTheSameWordsOutdatesNothing() {
        save(visitors.signedIn(AMELA), "bs", "Naslov", "Staro");

        assertThat(state("de")).isEqualTo("checked");
    }

    @Test
    void theSecondOfTwoChoosesAndLosesNothing() {
        Visitor second = visitors.signedIn(VEDRAN);
        second.get(edit + "?text=de");
        String version = second.hidden("version");
        save(visitors.signedIn(AMELA), "de", "Titel", "Meins");

        var answer =
                second.post(
                        edit, "text", "de", "heading", "Titel", "body", "Deins", "version",
                        version);

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("Meins", "Deins");
        assertThat(body("de")).isEqualTo("Meins");
    }

    @Test
    void whatIsWrongIsSaidAndWhatWasTypedStays() {
        Visitor amela = visitors.signedIn(AMELA);
        amela.get(edit + "?text=de");

        var answer =
                amela.post(
                        edit,
                        "text",
                        "de",
                        "heading",
                        "",
                        "body",
                        "Ich war hier",
                        "version",
                        amela.hidden("version"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("#field-heading", "Ich war hier");
    }

    @Test
    void withoutScriptAButtonShowsThePreviewAndSavesNothing() {
        Visitor amela = visitors.signedIn(AMELA);
        amela.get(edit + "?text=de");

        var answer =
                amela.post(
                        edit,
                        "text",
                        "de",
                        "heading",
                        "Titel",
                        "body",
                        "So **fett**",
                        "version",
                        amela.hidden("version"),
                        "preview",
                        "yes");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("<strong>fett</strong>");
        assertThat(body("de")).isEqualTo("Alt");
    }

    @Test
    void anEmptiedTranslationGoesTheSourceStays() {
        Visitor amela = visitors.signedIn(AMELA);
        save(amela, "de", "", "");
        assertThat(rows.count(count("de"), article)).isZero();

        amela.get(edit + "?text=bs");
        var answer =
                amela.post(
                        edit,
                        "text",
                        "bs",
                        "heading",
                        "",
                        "body",
                        "",
                        "version",
                        amela.hidden("version"));
        assertThat(answer.statusCode()).isEqualTo(422);
    }

    private void save(Visitor visitor, String language, String heading, String body) {
        visitor.get(edit + "?text=" + language);
        var answer =
                visitor.post(
                        edit,
                        "text",
                        language,
                        "heading",
                        heading,
                        "body",
                        body,
                        "version",
                        visitor.hidden("version"));
        assertThat(Visitor.location(answer)).endsWith("did=article-saved");
    }

    private void text(String language, String heading, String body, String state) {
        rows.update(
                "insert into networks.article_text (network_id, article_id, language, heading,"
                        + " body, state) values (?, ?, ?, ?, ?, ?)",
                NETWORK,
                article,
                language,
                heading,
                body,
                state);
    }

    private String state(String language) {
        return rows.one(String.class, count(language).replace("count(*)", "state"), article);
    }

    private String body(String language) {
        return rows.one(String.class, count(language).replace("count(*)", "body"), article);
    }

    private static String count(String language) {
        return "select count(*) from networks.article_text where article_id = ? and language = '%s'"
                .formatted(language);
    }
}
