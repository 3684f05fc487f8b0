package tragnetz.directory.finder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.directory.entries.Catalogue;
import tragnetz.directory.entries.Question;
import tragnetz.directory.entries.Standpoint;
import tragnetz.directory.facts.Hours;
import tragnetz.directory.facts.Week;
import tragnetz.directory.offers.Facts;
import tragnetz.directory.offers.OfferText;
import tragnetz.directory.offers.Offers;
import tragnetz.shared.access.Door;
import tragnetz.shared.access.Machine;
import tragnetz.shared.demo.DemoWorld;
import tragnetz.shared.i18n.Fold;
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

/** Where and when: places in every language, distances, and who is open. */
@HouseTest
class NearbyTests {

    private static final UUID CLINIC = DemoWorld.id("organisation", "gesundheitsamt-auental");

    @Autowired private Visitors visitors;
    @Autowired private Rows rows;
    @Autowired private Door door;
    @Autowired private Offers offers;
    @Autowired private Catalogue catalogue;

    @ParameterizedTest
    @CsvSource({
        "tr, Saraybosna",
        "uk, Сараєво",
        "ru, Сараево",
        "ar, سراييفو",
        "fa, سارایوو",
        "en, Sarajewo",
        "bs, sarajvo",
    })
    void townIsKnownInEveryLanguage(String language, String typed) {
        int there = count(find("bs", "near=Sarajevo"));

        assertThat(there).isPositive();
        assertThat(count(find(language, "near=" + typed(typed)))).isEqualTo(there);
        assertThat(count(find(language, "q=" + typed(typed)))).isEqualTo(there);
    }

    @Test
    void ringsHoldWhatTheyHold() {
        int[] rings = new int[Standpoint.RINGS.length];
        for (int i = 0; i < rings.length; i++) {
            String page = find("de", "near=Elbfurt&distance=" + Standpoint.RINGS[i]);
            rings[i] = count(page);
            assertThat(page).contains("aria-current=\"true\"><bdi>" + Standpoint.RINGS[i] + " km<");
        }
        assertThat(rings).isSorted();
        assertThat(rings[0]).isPositive().isLessThan(rings[2]);
        assertThat(rings[2]).isLessThan(count(find("de", "page=1")));
        assertThat(find("de", "near=05131&distance=5"))
                .contains("Rebental")
                .doesNotContain("Auwitz");
    }

    @Test
    void whereNobodyIsOneLooksRoundIt() {
        String page = find("de", "near=Wiesbaden");

        assertThat(page).contains("In Wiesbaden steht hier noch niemand");
        assertThat(count(page)).isPositive();
        assertThat(page).contains(" km</bdi>");
        assertThat(count(find("de", "near=65183"))).isEqualTo(count(page));
        assertThat(count(find("de", "q=65183"))).isEqualTo(count(page));
        assertThat(count(find("de", "near=Wiesbaden&distance=25"))).isEqualTo(count(page));
        assertThat(find("de", "near=Rostock")).contains("id=\"none\"");
    }

    @Test
    void nearestComeFirst() {
        String page = find("de", "near=Elbfurt&distance=50&sort=distance");
        List<Integer> kilometres =
                Pattern.compile("<bdi>(\\d+) km</bdi></dd>")
                        .matcher(page + find("de", "near=Elbfurt&distance=50&sort=distance&page=5"))
                        .results()
                        .map(it -> Integer.valueOf(it.group(1)))
                        .toList();

        assertThat(kilometres).isSorted();
        assertThat(kilometres.getLast()).isGreaterThan(10);
    }

    @Test
    void openNowAndInTheEveningComeFromTheHours() throws InterruptedException {
        plant("Siebenschläferstube", "mo 09:00-12:00", "th 17:00-19:00", "su 22:00-02:00");

        assertThat(asked("Siebenschläferstube", "mo 10:00", true, false)).isEqualTo(1);
        assertThat(asked("Siebenschläferstube", "mo 12:00", true, false)).isZero();
        assertThat(asked("Siebenschläferstube", "mo 01:30", true, false)).isEqualTo(1);
        assertThat(asked("Siebenschläferstube", "su 23:30", true, true)).isEqualTo(1);
        assertThat(asked("Siebenschläferstube", "we 10:00", false, true)).isEqualTo(1);
        assertThat(find("de", "q=Siebenschl%C3%A4ferstube")).contains("Auch abends");
        plant("Murmeltierstube", "mo 09:00-12:00");
        assertThat(asked("Murmeltierstube", "we 10:00", false, true)).isZero();
        plant("Dachsstube");
        assertThat(asked("Dachsstube", "we 10:00", true, false)).isZero();
        assertThat(asked("Dachsstube", "we 10:00", false, false)).isEqualTo(1);
    }

    @Test
    void pageAsksWithTheTimeOfThePlace() throws InterruptedException {
        plant("Haselmausnacht", "mo,tu,we,th,fr,sa,su".split(","));
        UUID shut = plant("Haselmausruhe");

        String page = find("de", "q=Haselmausnacht+oder+Haselmausruhe&open=now&open=evening");
        assertThat(page).contains("Haselmausnacht").doesNotContain(shut.toString());
        assertThat(page).contains("Jetzt offen");
        assertThat(count(find("de", "open=now"))).isPositive();
    }

    @Test
    void whoOpensNextComesFirst() throws InterruptedException {
        UUID late = plant("Bilchgespräch spät", "we 15:00-16:00");
        UUID soon = plant("Bilchgespräch bald", "we 10:00-11:00");
        UUID never = plant("Bilchgespräch nie");
        Question question =
                question(
                        "bilchgesprach",
                        new Standpoint(
                                null,
                                0,
                                minute("we 09:00"),
                                false,
                                false,
                                Standpoint.Order.OPENING));

        assertThat(catalogue.ask(question, 1, 20).cards())
                .extracting(it -> it.id())
                .containsExactly(soon, late, never);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "distance=7",
                "distance=-1&near=Wiesbaden",
                "distance=99999999999&near=Elbfurt",
                "open=yesterday&mode=telepathy&sort=price",
                "sort=distance",
                "near=%00&distance=5&sort=distance",
                "near=0&distance=5",
                "near=9999999999999999999999999999999999999999999999999999999999999999999999999999999999999"
            })
    void impossibleFiltersAreJustLeftOut(String query) {
        assertThat(visitors.stranger().get("/de/find?" + query).statusCode()).isEqualTo(200);
    }

    private int asked(String word, String when, boolean now, boolean evening) {
        Standpoint from = new Standpoint(null, 0, minute(when), now, evening, Standpoint.Order.FIT);
        return catalogue.ask(question(Fold.text(word), from), 1, 20).total();
    }

    private static int minute(String when) {
        int span = Week.spans(Hours.of(List.of(when + "-" + when.substring(3)))).getFirst();
        return span >> 14;
    }

    private static Question question(String word, Standpoint from) {
        List<String> none = List.of();
        return new Question(
                none, List.of(word), none, true, none, none, none, none, null, "de", from);
    }

    private UUID plant(String title, String... hours) throws InterruptedException {
        UUID id = UUID.randomUUID();
        OfferText text = new OfferText("de", title, "", "", "source", 0, Instant.EPOCH);
        door.write(
                new Machine("test"),
                () -> {
                    offers.add(CLINIC, id, Facts.empty("de"), true, List.of(text));
                    return id;
                });
        rows.update(
                "update directory.offer set hours = ? where id = ?",
                List.of(hours).stream()
                        .map(it -> it.length() > 2 ? it : it + " 00:00-00:00")
                        .toArray(String[]::new),
                id);
        catalogue.settle();
        return id;
    }

    private String find(String language, String query) {
        var answer = visitors.stranger().get("/" + language + "/find?" + query);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private static int count(String page) {
        Matcher number = Pattern.compile("id=\"results\">[^0-9<]*([0-9.,]+)").matcher(page);
        return number.find() ? Integer.parseInt(number.group(1).replaceAll("[.,]", "")) : 0;
    }

    private static String typed(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
