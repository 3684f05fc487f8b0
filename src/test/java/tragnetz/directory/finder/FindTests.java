package tragnetz.directory.finder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.directory.entries.Catalogue;
import tragnetz.directory.offers.Facts;
import tragnetz.directory.offers.OfferText;
import tragnetz.directory.offers.Offers;
import tragnetz.shared.access.Door;
import tragnetz.shared.access.Machine;
import tragnetz.shared.demo.DemoWorld;
import tragnetz.support.HouseTest;
import tragnetz.support.Rows;
import tragnetz.support.Visitors;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

@HouseTest
class FindTests {

    private static final UUID CLINIC = DemoWorld.id("organisation", "gesundheitsamt-auental");

    @Autowired private Visitors visitors;
    @Autowired private Rows rows;
    @Autowired private Door door;
    @Autowired private Offers offers;
    @Autowired private Catalogue catalogue;

    @Test
    void turkishPhraseFindsGermanEntries() {
        String page = find("tr", "q=" + typed("uyuyamıyorum ve ağlıyorum"));

        assertThat(page).contains("Uyku", "Üzüntü", "lang=\"de\" dir=\"ltr\"");
        assertThat(count(page)).isPositive();
    }

    @ParameterizedTest
    @CsvSource({"psixolog", "Psychotherapi", "психолог", "روانشناس", "psikolog"})
    void findsATherapistHoweverSpelt(String query) {
        assertThat(count(find("de", "q=" + typed(query)))).isPositive();
    }

    @Test
    void countsAreExact() throws InterruptedException {
        catalogue.settle();
        String shown =
                """
                (select m.organisation_id from networks.membership m join networks.network n on n.id = m.network_id
                    where m.paused_on is null and n.published_at is not null)
                """;
        long published =
                rows.count(
                        "select count(*) from directory.offer where state = 'published' and"
                                + " organisation_id in "
                                + shown);
        long members =
                rows.count("select count(*) from networks.organisation where id in " + shown);
        assertThat(count(find("de", "page=1"))).isEqualTo(published + members);

        assertThat(count(find("de", "topic=sleep")))
                .isEqualTo(
                        rows.count(
                                "select count(*) from directory.offer where state = 'published' and"
                                        + " topics @> array['sleep']"));
        assertThat(count(find("de", "condition=anonymous&condition=women&network=auental")))
                .isEqualTo(
                        rows.count(
                                """
                                select count(*) from directory.offer o
                                join networks.membership m on m.organisation_id = o.organisation_id and m.network_id = ?
                                where state = 'published' and conditions @> array['anonymous'] and audience @> array['women']
                                """,
                                DemoWorld.id("auental")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"topic=drugs", "near=Elbfurt&distance=25&open=evening", "near=Sarajevo"})
    void aFilterSaysWhatItWillShow(String query) {
        String page = find("de", query);
        Matcher choice =
                Pattern.compile(
                                "<li><a href=\"/de/(find[^\"]+)\" rel=\"nofollow\"><bdi>[^<]*</bdi>"
                                        + " <span class=\"number\">(\\d+)</span>")
                        .matcher(page);
        int tried = 0;
        while (choice.find() && tried < 25) {
            String path = "/de/" + choice.group(1).replace("&amp;", "&");
            assertThat(count(visitors.stranger().get(path).body()))
                    .as(path)
                    .isEqualTo(Integer.parseInt(choice.group(2)));
            tried++;
        }
        assertThat(tried).isGreaterThan(10);
    }

    @Test
    void languageAndPlaceInTheWordsBecomeFilters() {
        String page = find("de", "q=" + typed("Beratung arabisch Sarajevo"));

        assertThat(page).contains("Sarajevo", "Arabisch");
        assertThat(count(find("de", "q=Sarajevo")))
                .isEqualTo(count(find("de", "near=Sarajevo&page=1")));
    }

    @Test
    void unknownPlaceIsSaidAndNotObeyed() {
        String page = find("de", "near=Atlantis&topic=sleep");

        assertThat(page).contains("Diesen Ort kennen wir nicht");
        assertThat(count(page)).isEqualTo(count(find("de", "topic=sleep")));
    }

    @Test
    void misspeltTitleIsFoundAllTheSame() throws InterruptedException {
        String title = "Quittenbaumgespräche am Kanal";
        UUID id = plant(title, true);

        assertThat(find("de", "q=" + typed("Quitenbaumgespreche"))).contains("/de/offers/" + id);
        assertThat(find("de", "q=" + typed("Quittenbaumgespräche"))).contains("/de/offers/" + id);
        assertThat(find("de", "q=" + typed("quittenbaum kanal"))).contains("/de/offers/" + id);
    }

    @Test
    void draftsAreFoundByNobody() throws InterruptedException {
        UUID id = plant("Xyloqwertz", false);
        UUID editor =
                rows.one(
                        UUID.class,
                        """
                        select account_id from networks.seat where role = 'editor' and organisation_id = ? limit 1
                        """,
                        anyEdited());

        for (var visitor : List.of(visitors.stranger(), visitors.signedIn(editor))) {
            String page = visitor.get("/de/find?q=Xyloqwertz").body();
            assertThat(page).doesNotContain("/offers/" + id);
            assertThat(count(page)).isZero();
        }
        assertThat(visitors.stranger().get("/de/offers/" + id).statusCode()).isEqualTo(404);
    }

    @Test
    void nothingFoundTeaches() {
        String page = find("de", "q=zzqqxxyy");

        assertThat(count(page)).isZero();
        assertThat(page).contains("„zzqqxxyy“", "/de/n/auental", "/de/find\"");
    }

    @ParameterizedTest
    @CsvSource({"q=Zahnarzt, Arzt", "topic=dentist, Arzt", "q=Opioide, Drogen"})
    void whatNobodyOffersIsFoundAsSomethingWider(String query, String wider) {
        String page = find("de", query);

        assertThat(page).contains("Gefunden unter", wider);
        assertThat(count(page)).isPositive();
        assertThat(find("de", "topic=doctor")).doesNotContain("Gefunden unter");
    }

    @Test
    void pagesDoNotOverlap() {
        String first = find("de", "page=1");
        String second = find("de", "page=2");

        assertThat(cards(first)).hasSize(Wish.PAGE).doesNotContainAnyElementsOf(cards(second));
        assertThat(find("de", "page=9999")).contains("rel=\"prev\"");
        assertThat(find("de", "page=-1&topic=sleep")).contains("<article");
    }

    private UUID anyEdited() {
        return rows.one(
                UUID.class,
                "select organisation_id from networks.seat where role = 'editor' order by id limit"
                        + " 1");
    }

    private UUID plant(String title, boolean published) throws InterruptedException {
        UUID id = UUID.randomUUID();
        UUID organisation = published ? CLINIC : anyEdited();
        Facts facts = Facts.empty("de");
        OfferText text = new OfferText("de", title, "", "", "source", 0, Instant.EPOCH);
        door.write(
                new Machine("test"),
                () -> {
                    offers.add(organisation, id, facts, published, List.of(text));
                    return id;
                });
        catalogue.settle();
        return id;
    }

    private String find(String language, String query) {
        var answer = visitors.stranger().get("/" + language + "/find?" + query);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private static List<String> cards(String page) {
        return Pattern.compile("<h3[^>]*><a href=\"([^\"]+)\"")
                .matcher(page)
                .results()
                .map(it -> it.group(1))
                .toList();
    }

    /** What the page says it has found; nothing said is nothing found. */
    private static int count(String page) {
        Matcher number = Pattern.compile("id=\"results\">[^0-9<]*([0-9.,]+)").matcher(page);
        return number.find() ? Integer.parseInt(number.group(1).replaceAll("[.,]", "")) : 0;
    }

    private static String typed(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
