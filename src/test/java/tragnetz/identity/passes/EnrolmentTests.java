package tragnetz.identity.passes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.privacy.Plugs;
import tragnetz.shared.access.Door;
import tragnetz.shared.access.Machine;
import tragnetz.shared.crypto.Digits;
import tragnetz.shared.demo.DemoWorld;
import tragnetz.shared.i18n.Language;
import tragnetz.support.Axe;
import tragnetz.support.Browser;
import tragnetz.support.HouseTest;
import tragnetz.support.PaperCards;
import tragnetz.support.Rows;
import tragnetz.support.Tab;
import tragnetz.support.Visitor;
import tragnetz.support.Visitors;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;

@HouseTest
class EnrolmentTests {

    private static final String PAGE = "/de/passes/enrolment";
    private static final String NETWORK = "brueckenpeers";

    @Autowired Visitors visitors;
    @Autowired Browser browser;
    @Autowired Rows rows;
    @Autowired Plugs plugs;
    @Autowired Door door;

    private Visitor issuer;

    @BeforeEach
    void issuer() {
        issuer = visitors.signedIn(DemoWorld.id(NETWORK, "person", "parwiz"));
    }

    @Test
    void peerChoosesAPinAndSitsInTheNetwork() {
        String digits = PaperCards.issue(issuer, NETWORK, "Stieglitz");
        UUID account = PaperCards.newest(issuer, NETWORK);
        assertThat(seats(account)).isZero();
        Visitor peer = visitors.stranger();

        HttpResponse<String> answer = enrol(peer, digits, "284715", "284715");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow())
                .contains("Max-Age=3600");
        assertThat(peer.get("/de/my").body()).contains("Stieglitz", "<title>Notizen</title>");
        assertThat(seats(account)).isEqualTo(1);
        assertThat(
                        rows.query("select * from identity.card where account_id = ?", account)
                                .toString())
                .doesNotContain("284715", digits, digits.replace(" ", ""));
    }

    @Test
    void digitsAreReadInAnyScript() {
        String digits = PaperCards.issue(issuer, NETWORK, "Amsel");

        assertThat(
                        enrol(visitors.stranger(), persian(digits), persian("284715"), "284715")
                                .statusCode())
                .isEqualTo(303);
    }

    @Test
    void cardIsSetUpOnce() {
        String digits = PaperCards.issue(issuer, NETWORK, "Zeisig");
        enrol(visitors.stranger(), digits, "284715", "284715");

        HttpResponse<String> second = enrol(visitors.stranger(), digits, "905113", "905113");

        assertThat(second.statusCode()).isEqualTo(422);
        assertThat(second.body()).contains("schon eingerichtet");
    }

    @Test
    void afterADayTheCardIsTooOld() {
        String digits = PaperCards.issue(issuer, NETWORK, "Meise");
        UUID account = PaperCards.newest(issuer, NETWORK);
        rows.update(
                "update identity.card set until = now() - interval '1 second' where account_id = ?",
                account);

        HttpResponse<String> late = enrol(visitors.stranger(), digits, "284715", "284715");

        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(late.body()).contains("24 Stunden sind vorbei");
        assertThat(seats(account)).isZero();
    }

    @Test
    void accountOfACardThatNobodySetUpGoesWithTheClock() {
        PaperCards.issue(issuer, NETWORK, "Nie Gekommen");
        UUID never = PaperCards.newest(issuer, NETWORK);
        PaperCards.issue(issuer, NETWORK, "Hat Zeit");
        UUID waiting = PaperCards.newest(issuer, NETWORK);
        String digits = PaperCards.issue(issuer, NETWORK, "War Da");
        UUID peer = PaperCards.newest(issuer, NETWORK);
        enrol(visitors.stranger(), digits, "284715", "284715");
        issuer.post("/de/n/" + NETWORK + "/passes/" + peer + "/reissue");
        rows.update(
                "update identity.card set until = now() - interval '1 second' where account_id in"
                        + " (?, ?)",
                never,
                peer);

        door.write(
                new Machine("test"),
                () -> plugs.all().stream().mapToInt(it -> it.expire(500)).sum());

        assertThat(List.of(accounts(never), accounts(waiting), accounts(peer)))
                .as("never set up, still in time, set up once and given a new card")
                .containsExactly(0L, 1L, 1L);
        assertThat(rows.count("select count(*) from networks.pass where account_id = ?", never))
                .isZero();
    }

    private long accounts(UUID account) {
        return rows.count("select count(*) from identity.account where account_id = ?", account);
    }

    @Test
    void easyShortAndDifferentPinsAreRefused() {
        String digits = PaperCards.issue(issuer, NETWORK, "Fink");

        assertThat(enrol(visitors.stranger(), digits, "123456", "123456").body())
                .contains("errät man leicht");
        assertThat(enrol(visitors.stranger(), digits, "28471", "28471").body())
                .contains("genau sechs Ziffern");
        assertThat(enrol(visitors.stranger(), digits, "284715", "284716").body())
                .contains("verschieden");
        assertThat(enrol(visitors.stranger(), digits, "284715", "284715").statusCode())
                .isEqualTo(303);
    }

    @Test
    void unknownCardIsRefused() {
        HttpResponse<String> answer =
                enrol(visitors.stranger(), Digits.fresh(), "284715", "284715");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Diese Karte gilt nicht");
    }

    @Test
    void pictureFillsInTheDigitsAndLeavesTheAddressBar() {
        String digits = PaperCards.issue(issuer, NETWORK, "Pirol");
        try (Tab tab = browser.phone(Language.FA)) {
            var page = tab.open("/passes/enrolment#" + digits.replace(" ", ""));
            assertThat(page.locator("#field-digits").inputValue())
                    .isEqualTo(digits.replace(" ", ""));
            assertThat(page.url()).doesNotContain("#");
            assertThat(Axe.violations(page)).isEmpty();
            page.locator("#field-pin").fill("۲۸۴۷۱۵");
            page.locator("#field-again").fill("284715");
            page.locator("main form button").click();
            page.waitForURL("**/fa/my?did=signed-in");
            assertThat(page.title()).isEqualTo("یادداشت‌ها");
        }
    }

    private HttpResponse<String> enrol(Visitor peer, String digits, String pin, String again) {
        return peer.fill(PAGE, PAGE, "digits", digits, "pin", pin, "again", again, "shared", "yes");
    }

    private long seats(UUID account) {
        return rows.count(
                "select count(*) from networks.seat where account_id = ? and role = 'peer' and"
                        + " network_id = ?",
                account,
                DemoWorld.id(NETWORK));
    }

    private static String persian(String digits) {
        StringBuilder text = new StringBuilder();
        digits.chars().forEach(it -> text.append(it == ' ' ? ' ' : (char) ('\u06F0' + it - '0')));
        return text.toString();
    }
}
