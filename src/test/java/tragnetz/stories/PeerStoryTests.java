package tragnetz.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.shared.demo.DemoWorld;
import tragnetz.support.HouseTest;
import tragnetz.support.Reader;
import tragnetz.support.Readers;
import tragnetz.support.Rows;
import tragnetz.support.Screen;

import java.util.UUID;

/** Somebody without e-mail belongs by a card of paper and a PIN only they know. */
@HouseTest
class PeerStoryTests {

    private static final String PIN = "284715";

    private final String name = "Eisvogel " + UUID.randomUUID().toString().substring(0, 6);

    @Autowired Readers readers;
    @Autowired Rows rows;

    @BeforeEach
    void quietHour() {
        rows.update("delete from shared.rate_bucket");
    }

    @ParameterizedTest
    @EnumSource
    void joinsWithACardAndComesBackWithCardAndPin(Screen screen) {
        try (Reader coordinator = readers.at(screen);
                Reader peer = readers.at(screen)) {
            String digits = issue(coordinator);
            onPaper(coordinator.page());
            coordinator.presses("passes.handed").readsText(name).reads("passes.state.issued");

            peer.opens("/passes/enrolment#" + digits.replace(" ", ""))
                    .holds("passes.digits", digits.replace(" ", ""))
                    .fills("passes.pin.new", "123456")
                    .fills("passes.pin.again", "123456")
                    .presses("passes.enrol")
                    .reads("passes.problem.easy")
                    .isHinderedByNothing();
            peer.fills("passes.pin.new", PIN).fills("passes.pin.again", PIN);
            peer.presses("passes.enrol").isAt("/my").readsText(name).reads("identity.role.peer");
            assertThat(peer.page().title())
                    .as("others use this phone: every page has the same name")
                    .isEqualTo(peer.word("shared.neutral"));
            peer.reads("sharedphone.reminder");

            peer.presses("shared.signout").isTold("signed-out");
            enter(peer.opens("/sign-in").presses("identity.signin.card"), digits);
            peer.isAt("/my").readsText(name);
            assertThat(peer.page().title()).isNotEqualTo(peer.word("shared.neutral"));
            coordinator.opens("/n/brueckenpeers/passes").readsText(name);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE_GERMAN", "DESK_ARABIC"})
    void losesTheCardGetsANewOneAndTheOldOneOpensNothing(Screen screen) {
        try (Reader coordinator = readers.at(screen);
                Reader peer = readers.at(screen);
                Reader finder = readers.at(screen)) {
            String lost = issue(coordinator);
            enrol(peer, lost);
            coordinator.presses("passes.handed").unfoldsBeside(name, "shared.edit");
            coordinator.pressesBeside(name, "passes.reissue");
            String fresh = digits(coordinator);
            assertThat(fresh).isNotEqualTo(lost);

            peer.opens("/my").isAt("/sign-in");
            enter(finder.opens("/sign-in/card"), lost);
            finder.readsText("Parwiz").isAt("/sign-in/card");
            enrol(peer, fresh);
            peer.isTold("card-reissued");

            coordinator.presses("passes.handed").unfoldsBeside(name, "shared.edit");
            coordinator.pressesBeside(name, "passes.block");
            coordinator.isTold("pass-blocked").reads("passes.state.blocked");
            peer.opens("/my").isAt("/sign-in");
            enter(peer.opens("/sign-in/card"), fresh);
            peer.reads("passes.problem.blocked");
        }
    }

    /** The coordinator hands out a card; its digits are on the screen this once. */
    private String issue(Reader coordinator) {
        coordinator
                .signedInAs(DemoWorld.id("brueckenpeers", "person", "parwiz"))
                .opens("/n/brueckenpeers")
                .presses("shared.desk")
                .presses("passes.room")
                .presses("passes.new")
                .fills("passes.name", name)
                .picks("passes.language", "fa")
                .presses("passes.issue")
                .reads("passes.once")
                .isHinderedByNothing();
        return digits(coordinator);
    }

    private static String digits(Reader coordinator) {
        return coordinator.page().locator(".papercard .spelled").innerText();
    }

    /** Nothing but the card comes out of the printer. */
    private static void onPaper(Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator(".papercard svg").isVisible()).isTrue();
        for (String part : new String[] {"header.bar", "main h1", "main button", "footer"}) {
            assertThat(page.locator(part).first().isVisible()).as(part).isFalse();
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }

    private static void enrol(Reader peer, String digits) {
        peer.opens("/passes/enrolment")
                .fills("passes.digits", digits)
                .fills("passes.pin.new", PIN)
                .fills("passes.pin.again", PIN)
                .presses("passes.enrol")
                .isAt("/my");
    }

    /** On the peer's own phone. */
    private static void enter(Reader peer, String digits) {
        peer.fills("passes.digits", digits)
                .fills("passes.pin", PIN)
                .chooses("passes.shared")
                .presses("shared.signin");
    }
}
