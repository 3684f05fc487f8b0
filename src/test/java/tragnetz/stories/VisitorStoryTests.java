package tragnetz.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.Media;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.shared.demo.DemoWorld;
import tragnetz.shared.i18n.Language;
import tragnetz.support.HouseTest;
import tragnetz.support.Reader;
import tragnetz.support.Readers;
import tragnetz.support.Rows;
import tragnetz.support.Screen;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Somebody comes by, looks round without saying who they are, and can be gone at once. */
@HouseTest
class VisitorStoryTests {

    private static final String HOME = "/n/auental";

    @Autowired Readers readers;
    @Autowired Rows rows;

    @ParameterizedTest
    @EnumSource
    void arrivesInTheirLanguageChoosesAnotherAndLooksAtTheNetworks(Screen screen) {
        try (Reader visitor = readers.at(screen)) {
            visitor.follows("/").isAt("/");
            visitor.reads("networks.platform.claim")
                    .reads("networks.platform.lead")
                    .reads("networks.platform.networks");
            for (String network :
                    new String[] {
                        "auental", "brueckenpeers", "mreza-oporavak", "selbsthilfe-ruhrtal"
                    }) {
                visitor.readsText(name(network, screen));
            }

            visitor.page().locator("details.languages > summary").click();
            visitor.pressesText(Language.UK.ownName());
            assertThat(visitor.page().url()).endsWith("/uk");
            assertThat(visitor.page().locator("html").getAttribute("dir")).isEqualTo("ltr");
            visitor.page().locator("details.languages > summary").click();
            visitor.pressesText(screen.language().ownName());

            visitor.pressesText(name("auental", screen)).isAt(HOME);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE_GERMAN", "DESK_ARABIC"})
    void readsWhoTheNetworkIsWhomToAskAndHowToJoin(Screen screen) {
        try (Reader visitor = readers.at(screen)) {
            visitor.opens(HOME);

            visitor.reads("networks.home.about")
                    .reads("networks.home.members")
                    .reads("networks.home.contacts")
                    .readsText("Jutta Reinhold")
                    .reads("networks.home.joining");
            assertThat(visitor.page().locator("footer a[href='tel:112']")).isVisible();
            assertThat(visitor.page().locator("footer"))
                    .containsText(visitor.word("shared.footer.emergency"));

            visitor.pressesText(visitor.word("platform.emergency.all")).isAt("/emergency");
            visitor.reads("emergencies.title").sees("main a[href='tel:112']");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE_ARABIC", "DESK_GERMAN"})
    void findsMembersByKindRegionAndLanguage(Screen screen) {
        try (Reader visitor = readers.at(screen)) {
            visitor.opens(HOME + "/members").reads("networks.members.title");
            int all = members(visitor).size();

            visitor.unfolds("networks.members.kind").presses("networks.kind.association");
            assertThat(members(visitor)).isNotEmpty().hasSizeLessThan(all);
            visitor.unfolds("networks.members.language").pressesText("فارسی");
            assertThat(members(visitor)).isNotEmpty().allMatch(it -> it.contains("فارسی"));
            visitor.isHinderedByNothing();

            visitor.presses("networks.members.drop").presses("networks.members.drop");
            assertThat(members(visitor)).hasSize(all);
            visitor.unfolds("networks.members.region").pressesText("Südstadt");
            assertThat(members(visitor)).isNotEmpty().allMatch(it -> it.contains("Südstadt"));

            visitor.page().locator("main ul.lines h2 a").first().click();
            visitor.reads("networks.organisation.reach").readsText(name("auental", screen));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE_ARABIC", "DESK_GERMAN"})
    void takesThePageAwayOnPaper(Screen screen) {
        try (Reader visitor = readers.at(screen)) {
            Page page = visitor.opens(HOME).page();
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

            for (String screenOnly :
                    new String[] {"header.bar", "a.exit", "form.ask", "footer nav"}) {
                visitor.seesNo(screenOnly);
            }
            visitor.sees("main h1").reads("networks.home.contacts").readsText("Jutta Reinhold");
            visitor.sees("footer a[href='tel:112']");
            assertThat(new String(page.pdf(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE_GERMAN", "DESK_ARABIC"})
    void isGoneAtOnceByTheButtonAndByThreeTimesShift(Screen screen) {
        try (Reader visitor = readers.at(screen)) {
            Page page = visitor.page();
            String elsewhere = visitor.word("shared.exit.target");
            page.context().route(elsewhere + "**", VisitorStoryTests::otherPage);

            visitor.opens(HOME).presses("shared.exit");
            page.waitForURL(elsewhere);

            visitor.opens(HOME);
            for (int press = 0; press < 3; press++) {
                page.keyboard().press("Shift");
            }
            page.waitForURL(elsewhere);
            page.goBack();
            assertThat(page.url()).doesNotContain(HOME);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE_ARABIC", "DESK_GERMAN"})
    void leavesWithTwoTapsWhereNoScriptRuns(Screen screen) {
        try (Reader visitor = readers.withoutScript(screen)) {
            String elsewhere = visitor.word("shared.exit.target");
            visitor.page().context().route(elsewhere + "**", VisitorStoryTests::otherPage);

            visitor.opens(HOME).presses("shared.exit").isAt("/exit");
            visitor.reads("platform.exit.title")
                    .reads("platform.exit.keys")
                    .presses("platform.exit.now");
            visitor.page().waitForURL(elsewhere);
        }
    }

    private static List<String> members(Reader visitor) {
        return visitor.page().locator("main ul.lines > li").allInnerTexts();
    }

    private static void otherPage(Route route) {
        route.fulfill(new Route.FulfillOptions().setContentType("text/html").setBody("weather"));
    }

    private String name(String network, Screen screen) {
        return rows.one(
                String.class,
                """
                select name from networks.network_text where network_id = ?
                order by language = ? desc, language = 'de' desc limit 1
                """,
                DemoWorld.id(network),
                screen.language().code());
    }
}
