package tragnetz.identity.stepup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.identity.sessions.Sessions;
import tragnetz.shared.access.Door;
import tragnetz.shared.access.Machine;
import tragnetz.support.HouseTest;
import tragnetz.support.Rows;
import tragnetz.support.Visitor;
import tragnetz.support.Visitors;

import java.util.UUID;

/** What was typed after the session had ended. */
@HouseTest
class StrandingTests {

    private static final String WAITING = "/de/my/interruption";
    private static final String PROFILE = "/de/my/profile";

    @Autowired Visitors visitors;
    @Autowired Sessions sessions;
    @Autowired Door door;
    @Autowired Rows rows;

    private Visitor visitor;

    @BeforeEach
    void open() {
        visitor = visitors.stranger();
    }

    @Test
    void whoSignsInAgainFindsTheTextAndSendsIt() {
        UUID account = strand("Lange <i>geschrieben", false);
        assertThat(visitor.get("/de/sign-in?to=%2Fmy%2Finterruption").body())
                .contains("mit demselben Konto");
        enter(account);
        assertThat(visitor.get("/de/my").body()).contains("noch nicht abgeschickt");

        String page = visitor.get(WAITING).body();

        assertThat(page)
                .contains("Lange &lt;i>geschrieben", "action=\"" + PROFILE + "\"")
                .doesNotContain("<i>");
        visitor.get(PROFILE);
        var sent =
                visitor.post(
                        PROFILE,
                        "name",
                        "Lange <i>geschrieben",
                        "language",
                        "de",
                        "version",
                        visitor.hidden("version"));
        assertThat(Visitor.location(sent)).isEqualTo(PROFILE + "?did=profile-saved");
        assertThat(visitor.get("/de/my").body()).doesNotContain("noch nicht abgeschickt");
    }

    /** The same browser, and somebody else. */
    @Test
    void nobodyElseFindsItHere() {
        strand("Nur meins", false);
        enter(visitors.newcomer("Fremd", Visitors.freshAddress()));

        assertThat(visitor.get(WAITING).body())
                .doesNotContain("Nur meins")
                .contains("class=\"empty");
    }

    /** The same person, and another browser. */
    @Test
    void itStaysInTheBrowserItCameFrom() {
        UUID account = strand("Nur hier", false);
        assertThat(visitors.signedIn(account).get(WAITING).body()).doesNotContain("Nur hier");
        visitor.with("stranded=" + "x".repeat(43));
        enter(account);

        assertThat(visitor.get(WAITING).body()).doesNotContain("Nur hier");
    }

    @Test
    void onASharedPhoneNothingIsKept() {
        strand("Vom geteilten Telefon", true);

        assertThat(visitor.cookies()).doesNotContain("stranded");
    }

    @Test
    void onASharedPhoneNothingIsShown() {
        UUID account = strand("Vom eigenen Telefon", false);
        visitor.with(begun(account, true));

        assertThat(visitor.get(WAITING).body()).doesNotContain("Vom eigenen Telefon");
    }

    /** A cookie that nobody here gave keeps no memory busy. */
    @Test
    void strangersLeaveNothingBehind() {
        visitor.with("session=" + "a".repeat(43) + ".b.c");
        visitor.get("/de/sign-in");

        var answer = visitor.post(PROFILE, "name", "Wer auch immer");

        assertThat(Visitor.location(answer)).endsWith("/de/sign-in?to=%2Fmy");
        assertThat(visitor.cookies()).doesNotContain("stranded");
    }

    private UUID strand(String name, boolean shared) {
        UUID account = visitors.newcomer("Ursprung", Visitors.freshAddress());
        visitor.with(begun(account, shared));
        visitor.get(PROFILE);
        rows.update(
                "update identity.session set expires_at = now() - interval '1 second' where"
                        + " account_id = ?",
                account);

        var answer = visitor.post(PROFILE, "name", name, "about", "");

        assertThat(Visitor.location(answer))
                .isEqualTo("/de/sign-in?to=" + (shared ? "%2Fmy" : "%2Fmy%2Finterruption"));
        return account;
    }

    private void enter(UUID account) {
        visitor.with(begun(account, false));
    }

    private String begun(UUID account, boolean shared) {
        String header =
                door.write(
                        new Machine("test"), () -> sessions.begin(account, "Test", true, shared));
        return header.substring(0, header.indexOf(';'));
    }
}
