package tragnetz.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.shared.demo.DemoWorld;
import tragnetz.support.App;
import tragnetz.support.Device;
import tragnetz.support.HouseTest;
import tragnetz.support.Mailbox;
import tragnetz.support.Reader;
import tragnetz.support.Readers;
import tragnetz.support.Rows;
import tragnetz.support.Screen;
import tragnetz.support.Visitors;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.zip.ZipInputStream;

/** Somebody who belongs comes in without a password, keeps the account safe, and may leave. */
@HouseTest
class MemberStoryTests {

    private static final String NETWORK = "auental";

    private final String address = Visitors.freshAddress();

    @Autowired Readers readers;
    @Autowired Visitors visitors;
    @Autowired Mailbox mailbox;
    @Autowired Rows rows;

    private UUID account;

    @BeforeEach
    void belong() {
        account = visitors.newcomer("Wanda", address);
        rows.update(
                """
                insert into networks.seat (network_id, id, account_id, role) values (?, gen_random_uuid(), ?, 'peer')
                """,
                DemoWorld.id(NETWORK),
                account);
    }

    @ParameterizedTest
    @EnumSource
    void comesInByTheLinkAndSeesWhereTheyBelong(Screen screen) {
        try (Reader member = readers.at(screen)) {
            Mailbox.Letter letter = ask(member, screen);
            member.follows(letter.link())
                    .presses("identity.link.submit")
                    .isAt("/my")
                    .isTold("signed-in")
                    .readsText("Wanda")
                    .reads("identity.role.peer");

            member.page().locator("main article h3 a").click();
            member.isAt("/n/" + NETWORK);
            member.follows(letter.link())
                    .presses("identity.link.submit")
                    .reads("identity.link.gone");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE_ARABIC", "DESK_GERMAN"})
    void comesInByTheCodeWhereNoScriptRuns(Screen screen) {
        try (Reader member = readers.withoutScript(screen)) {
            Mailbox.Letter letter = ask(member, screen);
            member.fills("identity.code.label", "12")
                    .presses("shared.signin")
                    .reads("identity.code.six")
                    .fills("identity.code.label", letter.code())
                    .presses("shared.signin")
                    .isAt("/my")
                    .isTold("signed-in");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE_GERMAN", "DESK_ARABIC"})
    void addsAPasskeyAndNextTimeNeedsNoMail(Screen screen) {
        try (Reader member = readers.at(screen)) {
            Device.plugIn(member.tab());
            member.tab().signInOnce(account);
            member.opens("/my")
                    .presses("identity.my.passkeys")
                    .isAt("/my/passkeys")
                    .fills("passkeys.label", "Handy")
                    .presses("passkeys.add")
                    .isTold("passkey-added")
                    .readsText("Handy");

            member.presses("shared.signout").isTold("signed-out");
            member.opens("/sign-in")
                    .presses("identity.signin.passkey")
                    .presses("passkeys.use")
                    .isAt("/my")
                    .readsText("Wanda");
            // Last: its debugger takes the device away.
            member.opens("/my/passkeys").isHinderedByNothing();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE_ARABIC", "DESK_GERMAN"})
    void connectsAnAppAndIsAskedForItBeforeADownload(Screen screen) throws Exception {
        try (Reader member = readers.at(screen)) {
            member.tab().signInOnce(account);
            member.opens("/my/authenticator").presses("authenticator.begin");
            member.isHinderedByNothing();
            App app = App.of(member.page().locator("main .spelled bdi").innerText());
            member.fills("authenticator.code", app.code(0))
                    .presses("authenticator.confirm")
                    .reads("authenticator.codes.lead")
                    .isHinderedByNothing()
                    .presses("authenticator.codes.kept")
                    .reads("authenticator.since");
            rows.update(
                    "update identity.session set strong_at = null where account_id = ?", account);

            member.opens("/my/data").presses("privacy.data.export").isAt("/my/step-up");
            member.fills("stepup.code", app.code(1)).presses("shared.continue").isAt("/my/data");
            Download download =
                    member.page().waitForDownload(() -> member.presses("privacy.data.export"));
            try (var zip = new ZipInputStream(download.createReadStream())) {
                assertThat(zip.getNextEntry().getName()).isEqualTo("data.html");
                assertThat(new String(zip.readAllBytes(), StandardCharsets.UTF_8))
                        .contains(address, "Wanda");
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE_GERMAN", "DESK_ARABIC"})
    void choosesAnotherNameAndEndsAForgottenSession(Screen screen) {
        try (Reader member = readers.at(screen);
                Reader forgotten = readers.at(screen)) {
            forgotten.signedInAs(account).opens("/my").readsText("Wanda");
            member.signedInAs(account)
                    .opens("/my")
                    .presses("identity.profile.title")
                    .fills("identity.profile.name", "Zugvogel")
                    .fills("identity.profile.from", "٢٢:٠٠")
                    .fills("identity.profile.until", "7:00")
                    .unfolds("identity.profile.languages");
            member.page().locator("main input[name=languages][value=fa]").check();
            member.presses("shared.save").isTold("profile-saved");
            member.opens("/my/profile")
                    .holds("identity.profile.name", "Zugvogel")
                    .holds("identity.profile.from", "22:00");

            member.opens("/my").presses("identity.sessions.title").isAt("/my/sessions");
            member.reads("identity.sessions.this").presses("identity.sessions.end");
            member.isTold("session-ended");
            forgotten.opens("/my").isAt("/sign-in");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE_ARABIC", "DESK_GERMAN"})
    void leavesForGoodAndIsToldWhatStays(Screen screen) {
        try (Reader member = readers.at(screen)) {
            member.signedInAs(account)
                    .opens("/my")
                    .presses("identity.my.erasure")
                    .reads("privacy.erasure.goes")
                    .reads("privacy.erasure.stays")
                    .reads("data.privacy.audit_line.stays");
            String word = member.word("privacy.erasure.word");
            member.fills("privacy.erasure.type", "?", word).presses("privacy.erasure.submit");
            member.reads("privacy.erasure.problem", word)
                    .fills("privacy.erasure.type", word, word)
                    .presses("privacy.erasure.submit")
                    .reads("privacy.receipt.title")
                    .reads("privacy.receipt.proof")
                    .reads("data.privacy.erasure.stays")
                    .isHinderedByNothing();

            member.opens("/my").isAt("/sign-in");
            assertThat(rows.count("select count(*) from identity.email where address = ?", address))
                    .isZero();
        }
    }

    /** Asks for the mail and waits for it. */
    private Mailbox.Letter ask(Reader member, Screen screen) {
        rows.update("delete from shared.rate_bucket");
        rows.update(
                "update identity.account set ui_language = ? where account_id = ?",
                screen.language().code(),
                account);
        member.opens("/")
                .presses("shared.signin")
                .isAt("/sign-in")
                .fills("identity.signin.address", address)
                .presses("identity.signin.submit")
                .isAt("/sign-in/code")
                .readsText(address);
        return mailbox.letter(address, 1);
    }
}
