package tragnetz.networks.founding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.shared.demo.DemoWorld;
import tragnetz.support.HouseTest;
import tragnetz.support.Rows;
import tragnetz.support.Visitor;
import tragnetz.support.Visitors;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Five questions, one a page, there and back. */
@HouseTest
class FoundingQuestionsTests {

    private static final String FORM = "/de/administration/networks/new";
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([a-z]+)\" value=\"([^\"]*)\"");

    @Autowired Visitors visitors;
    @Autowired Rows rows;

    private final String mark = "q" + UUID.randomUUID().toString().substring(0, 8);
    private Visitor administrator;
    private HttpResponse<String> page;

    @BeforeEach
    void begin() {
        administrator = visitors.signedIn(DemoWorld.id("administrator"));
        page = administrator.get(FORM);
    }

    @AfterEach
    void clean() {
        rows.update("delete from networks.network where slug like ?", "%" + mark);
    }

    @Test
    void everyQuestionHasItsPageAndTheNetworkBeginsSmall() {
        assertThat(page.body()).contains("Frage 1 von 5", "Wie heißt Ihr Netzwerk?");
        answer("next", "network", "Häuser am Fluß " + mark);
        assertThat(page.body()).contains("Frage 2 von 5");
        answer("next", "language", "uk", "languages", "de", "languages", "ar");
        answer("next", "country", "DE", "region", "Auental");
        answer("next", "claim", "Ein Netz für alle");
        answer("next", "name", "Kim Koordination", "address", mark + "@test.example");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("Ist alles richtig?", "Ein Netz für alle", "Українська, Deutsch")
                .contains("value=\"hauser-am-fluss-" + mark);
        answer("found", "slug", "fluss-" + mark, "hue", "");

        assertThat(Visitor.location(page)).isEqualTo("/de/administration?did=network-founded");
        UUID network =
                rows.one(
                        UUID.class,
                        "select id from networks.network where slug = ? and languages ="
                                + " '{uk,de,ar}' and language = 'uk'",
                        "fluss-" + mark);
        assertThat(
                        rows.query(
                                "select name from networks.module where network_id = ? and not"
                                        + " open",
                                network))
                .extracting(it -> it.get("name"))
                .contains("passes", "offers");
        assertThat(
                        rows.one(
                                String.class,
                                "select claim from networks.network_text where network_id = ?",
                                network))
                .isEqualTo("Ein Netz für alle");
    }

    @Test
    void whatWasTypedSurvivesBackAndForth() {
        answer("next", "network", "Hin und her " + mark);
        answer("next", "language", "de", "languages", "tr");
        answer("back", "country", "AT", "region", "Graz & Umland");
        assertThat(page.body()).contains("Frage 2 von 5", "value=\"tr\" checked");
        answer("back");
        assertThat(page.body()).contains("value=\"Hin und her " + mark);
        answer("next", "network", "Anders " + mark);
        answer("next", "language", "de", "languages", "tr");
        assertThat(page.body()).contains("value=\"Graz &amp; Umland\"", "\"AT\" selected");
    }

    @Test
    void languagesWeDoNotSpeakAreNamedAtTheirQuestion() {
        answer("next", "network", "Vielsprachig " + mark);
        answer("next", "language", "de", "languages", "tr", "languages", "qx");
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body())
                .contains("Frage 2 von 5", "Das kennen wir nicht: qx.", "value=\"tr\" checked");
    }

    @Test
    void aColourWeDoNotHaveIsNamedAndTheRestStays() {
        answer("next", "network", "Farbig " + mark);
        answer("next", "language", "de");
        answer("next", "country", "DE", "region", "Auental");
        answer("next", "claim", "Ein Netz für alle");
        answer("next", "name", "Kim Koordination", "address", mark + "@test.example");
        answer("found", "slug", "farbig-" + mark, "hue", "magenta");

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body())
                .contains("Das kennen wir nicht: magenta.", "value=\"farbig-" + mark + "\"");
        answer("found", "slug", "farbig-" + mark, "hue", "٢٣٠");
        assertThat(
                        rows.one(
                                Integer.class,
                                "select hue from networks.network where slug = ?",
                                "farbig-" + mark))
                .isEqualTo(230);
    }

    @Test
    void whatIsMissingIsAskedForAtItsOwnQuestion() {
        answer("next", "network", "");
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("Fehler:", "Frage 1 von 5", "field-network-error");
        answer("found", "network", "Zu früh " + mark);
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("Frage 3 von 5", "field-region-error");
        assertThat(
                        rows.count(
                                "select count(*) from networks.network_text where name like ?",
                                "%" + mark))
                .isZero();
    }

    private void answer(String go, String... fields) {
        Map<String, List<String>> sent = new LinkedHashMap<>();
        Matcher kept = HIDDEN.matcher(page.body());
        while (kept.find()) {
            sent.computeIfAbsent(kept.group(1), _ -> new ArrayList<>())
                    .add(kept.group(2).replace("&amp;", "&"));
        }
        List<String> pairs = new ArrayList<>(List.of(fields));
        sent.forEach((name, values) -> values.forEach(it -> pairs.addAll(List.of(name, it))));
        pairs.addAll(List.of("go", go));
        page = administrator.post(FORM, pairs.toArray(String[]::new));
    }
}
