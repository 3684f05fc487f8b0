package tragnetz.directory.offers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.shared.demo.DemoWorld;
import tragnetz.shared.i18n.Language;
import tragnetz.support.HouseTest;
import tragnetz.support.Rows;
import tragnetz.support.Visitors;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;

@HouseTest
class OfferTests {

    private static final UUID CRISIS = DemoWorld.id("auental", "offer", "krisentelefon-am-abend");

    @Autowired private Visitors visitors;
    @Autowired private Rows rows;

    @Test
    void tellsFactsAndTextInTheReadersLanguage() {
        String page = visitors.stranger().get("/tr/offers/" + CRISIS).body();

        assertThat(page)
                .contains("Akşamları kriz hattı", "tel:+496990009111", "17:00–23:00", "Paz");
        assertThat(page).doesNotContain("Krisentelefon am Abend");
    }

    @Test
    void readerMayChooseAnotherText() {
        String page = visitors.stranger().get("/tr/offers/" + CRISIS + "?text=uk").body();

        assertThat(page).contains("lang=\"uk\"", "Кризовий телефон увечері");
    }

    @Test
    void outdatedTranslationHasItsSourceBeside() {
        var row =
                rows.query(
                                """
                                select o.id, t.language, s.title from directory.offer_text t
                                join directory.offer o on o.organisation_id = t.organisation_id and o.id = t.offer_id
                                join directory.offer_text s on s.offer_id = t.offer_id and s.state = 'source'
                                where t.state = 'outdated' and o.state = 'published'
                                    and t.language in ('en', 'uk', 'ru', 'tr', 'bs', 'ar', 'fa') limit 1
                                """)
                        .getFirst();
        String language = String.valueOf(row.get("language"));
        String page = visitors.stranger().get("/" + language + "/offers/" + row.get("id")).body();

        assertThat(page).contains("class=\"stack quote\"");
        assertThat(Language.of(language)).isPresent();
    }

    @Test
    void staysHiddenWhileItIsADraft() {
        for (var row : rows.query("select id from directory.offer where state = 'draft'")) {
            assertThat(visitors.stranger().get("/de/offers/" + row.get("id")).statusCode())
                    .isEqualTo(404);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "00000000-0000-0000-0000-000000000000", "%00", "1' or '1'='1"})
    void unknownIsMissing(String id) {
        String path = "/de/offers/" + id.replace(" ", "%20").replace("'", "%27");

        assertThat(visitors.stranger().get(path).statusCode()).isIn(400, 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "fa", "ar", "uk"})
    void weighsLittle(String language) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var packed = new GZIPOutputStream(bytes)) {
            String page = visitors.stranger().get("/" + language + "/offers/" + CRISIS).body();
            packed.write(page.getBytes(StandardCharsets.UTF_8));
        }

        assertThat(bytes.size()).isLessThanOrEqualTo(14 * 1024);
    }
}
