package tragnetz.identity.passes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.shared.crypto.Digits;
import tragnetz.shared.demo.DemoWorld;
import tragnetz.support.HouseTest;
import tragnetz.support.PaperCards;
import tragnetz.support.Rows;
import tragnetz.support.Visitor;
import tragnetz.support.Visitors;

import java.net.http.HttpResponse;
import java.util.UUID;

@HouseTest
class CardSignInTests {

    private static final String PAGE = "/de/sign-in/card";
    private static final String NETWORK = "brueckenpeers";
    private static final String PIN = "284715";

    @Autowired Visitors visitors;
    @Autowired Rows rows;

    private Visitor issuer;
    private String digits = "";
    private UUID account;

    @BeforeEach
    void peer() {
        issuer = visitors.signedIn(DemoWorld.id(NETWORK, "person", "parwiz"));
        digits = PaperCards.issue(issuer, NETWORK, "Wiedehopf");
        account = PaperCards.newest(issuer, NETWORK);
        String page = "/de/passes/enrolment";
        visitors.stranger().fill(page, page, "digits", digits, "pin", PIN, "again", PIN);
    }

    @Test
    void cardAndPinOpenTheAccountForThirtyDaysOnAnOwnPhone() {
        HttpResponse<String> answer =
                visitors.stranger().fill(PAGE, PAGE, "digits", digits, "pin", PIN);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow())
                .as("a day longer, to give back what is typed when the session has ended")
                .contains("Max-Age=2678400");
        assertThat(
                        rows.count(
                                "select count(*) from identity.session where account_id = ? and"
                                        + " expires_at > now() + interval '30 days'",
                                account))
                .isZero();
    }

    @Test
    void theCardLeadsWhereItsHolderWantedToGo() {
        String wished = "/n/" + NETWORK + "/circles";
        Visitor visitor = visitors.stranger();
        visitor.get(PAGE + "?to=" + wished);
        assertThat(visitor.post(PAGE, "digits", digits, "pin", "905113", "to", wished).body())
                .contains("name=\"to\" value=\"" + wished + "\"");
        assertThat(Visitor.location(visitor.post(PAGE, "digits", digits, "pin", PIN, "to", wished)))
                .startsWith("/de" + wished + "?did=");
    }

    @Test
    void tickBoxForSharedPhonesIsOnAndMakesAnHour() {
        Visitor visitor = visitors.stranger();
        assertThat(visitor.get(PAGE).body()).containsPattern("name=\"shared\"[^>]* checked");
        assertThat(
                        visitor.post(PAGE, "digits", digits, "pin", PIN, "shared", "yes")
                                .headers()
                                .firstValue("Set-Cookie")
                                .orElseThrow())
                .contains("Max-Age=3600");
    }

    @Test
    void wrongPinAndUnknownCardSayTheSame() {
        HttpResponse<String> wrong = enter(digits, "905113");
        HttpResponse<String> unknown = enter(Digits.fresh(), "905113");

        assertThat(wrong.statusCode()).isEqualTo(unknown.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("passen nicht zusammen").doesNotContain("905113");
        assertThat(unknown.body()).contains("passen nicht zusammen");
    }

    @Test
    void guessingIsSlowedDownAndNeverLockedOut() {
        for (int i = 0; i < 5; i++) {
            enter(digits, "90511" + i);
        }
        assertThat(enter(digits, PIN).body()).contains("viele Versuche");
        rows.update(
                "update identity.attempt set last_at = now() - interval '11 seconds' where"
                        + " account_id = ?",
                account);

        assertThat(enter(digits, PIN).statusCode()).isEqualTo(303);
    }

    @Test
    void blockedCardOpensNothingAndAllSessionsEnd() {
        assertThat(sessions()).isEqualTo(1);
        list();
        issuer.post("/de/n/" + NETWORK + "/passes/" + account + "/block");

        assertThat(sessions()).isZero();
        assertThat(enter(digits, PIN).body()).contains("gesperrt");
    }

    @Test
    void oldCardsHolderIsToldOfTheNewOneAndByWhom() {
        list();
        HttpResponse<String> card =
                issuer.post("/de/n/" + NETWORK + "/passes/" + account + "/reissue");
        String fresh = PaperCards.digits(card.body());

        assertThat(sessions()).isZero();
        assertThat(enter(digits, PIN).body()).contains("ausgestellt von Parwiz");
        assertThat(enter(digits, "905113").body()).doesNotContain("Parwiz");
        String page = "/de/passes/enrolment";
        assertThat(
                        visitors.stranger()
                                .fill(page, page, "digits", fresh, "pin", PIN, "again", PIN)
                                .headers()
                                .firstValue("Location"))
                .hasValue("/de/my?did=card-reissued");
        assertThat(enter(digits, PIN).statusCode()).isEqualTo(422);
        assertThat(rows.count("select count(*) from networks.seat where account_id = ?", account))
                .isEqualTo(1);
    }

    private void list() {
        issuer.get("/de/n/" + NETWORK + "/passes");
    }

    private HttpResponse<String> enter(String card, String pin) {
        return visitors.stranger().fill(PAGE, PAGE, "digits", card, "pin", pin);
    }

    private long sessions() {
        return rows.count("select count(*) from identity.session where account_id = ?", account);
    }
}
