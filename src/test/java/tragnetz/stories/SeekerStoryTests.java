package tragnetz.stories;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.directory.topics.Topics;
import tragnetz.shared.demo.DemoWorld;
import tragnetz.support.HouseTest;
import tragnetz.support.Reader;
import tragnetz.support.Readers;
import tragnetz.support.Rows;
import tragnetz.support.Screen;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;

/**
 * Somebody types what they need, in their own words, and finds a door; editors keep the doors
 * current.
 */
@HouseTest
class SeekerStoryTests {

    /** "I cannot sleep and I cry", in Turkish. */
    private static final String PLEA = "uyuyamıyorum ve ağlıyorum";

    private static final Map<Screen, String> DESPAIR =
            Map.of(
                    Screen.PHONE_GERMAN, "ich will nicht mehr leben",
                    Screen.DESK_GERMAN, "alle wären besser dran ohne mich",
                    Screen.PHONE_ARABIC, "لا أريد أن أعيش",
                    Screen.DESK_ARABIC, "baddi mout");

    @Autowired Readers readers;
    @Autowired Rows rows;
    @Autowired Topics topics;

    @ParameterizedTest
    @EnumSource
    void saysItInAnotherLanguageAndFindsSomebodyWhoSpeaksTheirs(Screen screen) {
        try (Reader seeker = readers.at(screen)) {
            seeker.opens("/").types(PLEA).presses("shared.find").isAt("/find");

            seeker.reads("directory.find.found")
                    .readsText(topics.label("sleep", screen.language()))
                    .readsText(topics.label("sadness", screen.language()));
            int all = found(seeker);
            seeker.unfolds("directory.find.filters").pressesText("فارسی");
            int persian = found(seeker);
            assertThat(persian).isPositive().isLessThan(all);
            seeker.unfolds("directory.find.filters").pressesText("Südstadt");
            assertThat(found(seeker)).isPositive().isLessThanOrEqualTo(persian);
            seeker.isHinderedByNothing();

            seeker.page().locator("main article h3 a[href*='/offers/']").first().click();
            seeker.reads("directory.fact.languages")
                    .sees("main dl.facts [lang=fa]")
                    .sees("main a.button[href^='tel:']")
                    .presses("directory.offer.back")
                    .isAt("/find");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE_GERMAN", "DESK_ARABIC"})
    void searchesOneNetworkOrAllAndIsNeverLeftWithNothing(Screen screen) {
        try (Reader seeker = readers.at(screen)) {
            seeker.opens("/n/mreza-oporavak").presses("directory.room.find").isAt("/find");
            seeker.types("alkohol").presses("shared.find");
            int here = found(seeker);
            seeker.opens("/find?q=alkohol");
            assertThat(found(seeker)).isGreaterThan(here);
            assertThat(here).isPositive();

            seeker.types("zzqqxxyy").presses("shared.find").reads("directory.find.empty");
            seeker.isHinderedByNothing().presses("directory.find.empty.topics");
            seeker.presses("directory.find.everything", entries(seeker));
            assertThat(found(seeker)).isPositive();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE_ARABIC", "DESK_GERMAN"})
    void readsTheEmergencyNumbersBeforeAnythingElse(Screen screen) {
        try (Reader seeker = readers.at(screen)) {
            seeker.opens("/find").types(DESPAIR.get(screen)).presses("shared.find");

            seeker.reads("directory.find.danger").sees("main a[href='tel:112']");
            assertThat(
                            seeker.page()
                                    .evaluate(
                                            "document.querySelector('main"
                                                    + " a').getAttribute('href')"))
                    .asString()
                    .startsWith("tel:");
            seeker.isHinderedByNothing();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE_GERMAN", "DESK_ARABIC"})
    void editorAddsAnOfferAndASecondOneLosesNothing(Screen screen) {
        String title = "Nachtlicht " + UUID.randomUUID().toString().substring(0, 8);
        UUID account = DemoWorld.id("auental", "person", "bahar-sadeghi");
        try (Reader editor = readers.at(screen);
                Reader colleague = readers.at(screen);
                Reader seeker = readers.at(screen)) {
            editor.signedInAs(account).opens("/my");
            editor.page().locator("main article a[href*='/organisations/']").first().click();
            editor.presses("directory.offers.title").presses("directory.form.new");
            editor.fills("directory.form.title", title)
                    .fills("directory.fact.phone", "+49 69 90009 777")
                    .presses("shared.save")
                    .isTold("directory.offer.added")
                    .reads("directory.offer.draft");
            seeker.opens("/find").types(title).presses("shared.find").readsNothingOf(title);

            editor.presses("directory.offer.publish").isTold("directory.offer.published");
            seeker.opens("/find").types(title).presses("shared.find").readsText(title);

            colleague.signedInAs(account).follows(editor.page().url());
            colleague.presses("shared.edit");
            editor.presses("shared.edit")
                    .fills("directory.fact.region", "Nordend")
                    .presses("shared.save")
                    .isTold("directory.offer.changed");
            colleague
                    .fills("directory.fact.region", "Südstadt")
                    .presses("shared.save")
                    .reads("collisions.text")
                    .readsText("Nordend")
                    .readsText("Südstadt")
                    .isHinderedByNothing();
            colleague.choosesText("Südstadt").presses("collisions.save");
            colleague.isTold("directory.offer.changed").readsText("Südstadt");

            editor.follows(colleague.page().url()).presses("directory.offer.withdraw");
            seeker.opens("/find").types(title).presses("shared.find").readsNothingOf(title);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE_ARABIC", "DESK_GERMAN"})
    void coordinatorBringsADirectoryAlongAndReadsWhatBecameOfEveryRow(Screen screen)
            throws Exception {
        String slug = network();
        try (Reader coordinator = readers.at(screen)) {
            coordinator.signedInAs(DemoWorld.id("administrator")).opens("/n/" + slug);
            coordinator
                    .presses("shared.desk")
                    .presses("directory.import.title")
                    .reads("directory.import.none")
                    .presses("directory.import.new")
                    .fills("directory.import.text", Files.readString(example("service_full.json")))
                    .presses("directory.import.go");

            coordinator
                    .isTold("directory.import.done")
                    .reads("directory.import.fate.created")
                    .isHinderedByNothing()
                    .pressesText("Community Counselling")
                    .readsText("Example Organization Inc.")
                    .reads("directory.fact.cost");
        }
    }

    private static Path example(String file) {
        return Path.of("src/test/resources/hsds", file);
    }

    private static int found(Reader seeker) {
        return seeker.page().locator("main article.card").count();
    }

    /** How many entries the button to all of them promises. */
    private static int entries(Reader seeker) {
        String button = seeker.page().locator("main a.button.quiet").last().innerText();
        return Integer.parseInt(button.replaceAll("\\D", ""));
    }

    private String network() {
        UUID id = UUID.randomUUID();
        String slug = "package-" + id.toString().substring(0, 8);
        rows.update(
                """
                insert into networks.network (id, slug, language, languages, hue, country, region, founded_on, published_at)
                values (?, ?, 'de', '{de,ar}', 30, 'DE', '', current_date, now())
                """,
                id,
                slug);
        rows.update(
                """
                insert into networks.network_text (network_id, language, name) values (?, 'de', 'Mitgebracht')
                """,
                id);
        rows.update(
                """
                insert into networks.seat (network_id, id, account_id, role) values (?, gen_random_uuid(), ?, 'coordinator')
                """,
                id,
                DemoWorld.id("administrator"));
        return slug;
    }
}
