package tragnetz.directory.offers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.directory.entries.Catalogue;
import tragnetz.support.HouseTest;
import tragnetz.support.Rows;
import tragnetz.support.Visitor;
import tragnetz.support.Visitors;

import java.util.List;
import java.util.UUID;

@HouseTest
class OfferEditTests {

    @Autowired private Visitors visitors;
    @Autowired private Catalogue catalogue;
    @Autowired private Rows rows;
    private UUID organisation;
    private UUID account;
    private Visitor editor;

    @BeforeEach
    void signIn() {
        var seat =
                rows.query(
                                """
                                select account_id, organisation_id from networks.seat where role = 'editor' order by id limit 1
                                """)
                        .getFirst();
        organisation = UUID.fromString(String.valueOf(seat.get("organisation_id")));
        account = UUID.fromString(String.valueOf(seat.get("account_id")));
        editor = visitors.signedIn(account);
    }

    @Test
    void newOfferBecomesADraftThenPublicThenADraftAgain() throws InterruptedException {
        UUID id = add("Mondscheincafé");
        Visitor stranger = visitors.stranger();
        assertThat(stranger.get("/de/offers/" + id).statusCode()).isEqualTo(404);
        assertThat(editor.get("/de/offers/" + id).body()).contains("Mondscheincafé", "Entwurf");

        editor.fill("/de/offers/" + id, "/de/offers/" + id + "/publication");
        assertThat(stranger.get("/de/offers/" + id).body())
                .contains("Mondscheincafé", "10:00–12:00");
        catalogue.settle();
        assertThat(stranger.get("/de/find?q=Mondscheincafe").body()).contains("/offers/" + id);
        assertThat(stranger.get("/de/organisations/" + organisation + "/offers").statusCode())
                .isEqualTo(303);

        editor.fill("/de/offers/" + id, "/de/offers/" + id + "/withdrawal");
        assertThat(stranger.get("/de/offers/" + id).statusCode()).isEqualTo(404);
        catalogue.settle();
        assertThat(stranger.get("/de/find?q=Mondscheincafe").body())
                .doesNotContain("/offers/" + id);
        assertThat(editor.get("/de/organisations/" + organisation + "/offers").body())
                .contains("Mondscheincafé");
    }

    @Test
    void changingTheSourceMakesTranslationsOutdated() {
        UUID id = add("Alter Titel");
        String path = "/de/offers/" + id + "/edit";
        editor.get(path + "?text=tr");
        assertThat(
                        editor.post(
                                        path,
                                        "text",
                                        "tr",
                                        "title",
                                        "Eski başlık",
                                        "checked",
                                        "yes",
                                        "currency",
                                        "EUR",
                                        "version",
                                        editor.hidden("version"))
                                .statusCode())
                .isEqualTo(303);
        assertThat(state(id, "tr")).isEqualTo("checked");

        editor.get(path);
        editor.post(
                path,
                "text",
                "de",
                "title",
                "Alter Titel",
                "region",
                "Hafen",
                "currency",
                "EUR",
                "version",
                editor.hidden("version"));
        assertThat(state(id, "tr")).as("facts alone change no text").isEqualTo("checked");

        editor.get(path);
        editor.post(
                path,
                "text",
                "de",
                "title",
                "Neuer Titel",
                "currency",
                "EUR",
                "version",
                editor.hidden("version"));
        assertThat(state(id, "tr")).isEqualTo("outdated");
        assertThat(editor.get("/tr/offers/" + id).body()).contains("Eski başlık", "Neuer Titel");
    }

    @Test
    void theSecondOfTwoEditorsSeesBothVersions() {
        UUID id = add("Streitfall");
        String path = "/de/offers/" + id + "/edit";
        Visitor other = visitors.signedIn(account);
        editor.get(path);
        other.get(path);
        editor.post(
                path,
                "text",
                "de",
                "title",
                "Erste Fassung",
                "currency",
                "EUR",
                "version",
                editor.hidden("version"));

        var answer =
                other.post(
                        path,
                        "text",
                        "de",
                        "title",
                        "Zweite Fassung",
                        "currency",
                        "EUR",
                        "version",
                        other.hidden("version"));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("Erste Fassung", "Zweite Fassung");
        assertThat(title(id)).isEqualTo("Erste Fassung");
        other.post(
                path,
                "text",
                "de",
                "title",
                "Zweite Fassung",
                "currency",
                "EUR",
                "version",
                other.hidden("version"));
        assertThat(title(id)).isEqualTo("Zweite Fassung");
    }

    @ParameterizedTest
    @CsvSource({
        "title, ''",
        "website, javascript:alert(1)",
        "email, nobody",
        "phone, +49",
        "mo, morgens",
        "cost, viel",
        "topics, nowhere",
        "languages, klingon",
        "conditions, paid",
        "text, xx",
    })
    void refusesWhatCannotBe(String field, String value) {
        long before = rows.count("select count(*) from directory.offer");
        String path = "/de/organisations/" + organisation + "/offers/new";
        List<String> fields =
                new java.util.ArrayList<>(
                        List.of("text", "de", "title", "Gut gemeint", "currency", "EUR"));
        int known = fields.indexOf(field);
        if (known >= 0 && known % 2 == 0) {
            fields.set(known + 1, value);
        } else {
            fields.addAll(List.of(field, value));
        }
        var answer = editor.fill(path, path, fields.toArray(String[]::new));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Fehler:");
        assertThat(rows.count("select count(*) from directory.offer")).isEqualTo(before);
    }

    @Test
    void scriptsAndTurnedTextDoNoHarm() {
        UUID id = add("<script>alert(1)</script>\u202E");

        assertThat(editor.get("/de/offers/" + id).body())
                .contains("alert(1)")
                .doesNotContain("<script>alert", "\u202E");
    }

    private UUID add(String title) {
        String path = "/de/organisations/" + organisation + "/offers/new";
        var answer =
                editor.fill(
                        path,
                        path,
                        "text",
                        "de",
                        "title",
                        title,
                        "mo",
                        "١٠-12",
                        "cost",
                        "0",
                        "currency",
                        "EUR",
                        "topics",
                        "sleep",
                        "languages",
                        "de");
        assertThat(answer.statusCode()).isEqualTo(303);
        String location = answer.headers().firstValue("Location").orElseThrow();
        return UUID.fromString(location.replaceAll(".*/offers/([^?]+).*", "$1"));
    }

    private String state(UUID id, String language) {
        return rows.one(
                String.class,
                "select state from directory.offer_text where offer_id = ? and language = ?",
                id,
                language);
    }

    private String title(UUID id) {
        return rows.one(
                String.class,
                "select title from directory.offer_text where offer_id = ? and state = 'source'",
                id);
    }
}
