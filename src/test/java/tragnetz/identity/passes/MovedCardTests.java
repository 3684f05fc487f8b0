package tragnetz.identity.passes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.support.HouseTest;
import tragnetz.support.OwnNetwork;
import tragnetz.support.PaperCards;
import tragnetz.support.Rows;
import tragnetz.support.Visitor;
import tragnetz.support.Visitors;

import java.net.http.HttpResponse;
import java.util.UUID;

/** Cards of a network that lives in another house now. */
@HouseTest
class MovedCardTests {

    private static final String PAGE = "/de/sign-in/card";
    private static final String FIRST = "/de/passes/enrolment";
    private static final String PIN = "284715";
    private static final String THERE = "https://neu.example/n/anderes-wort";

    @Autowired Visitors visitors;
    @Autowired Rows rows;

    private OwnNetwork network;
    private String digits = "";
    private UUID account;

    @BeforeEach
    void peer() {
        network = new OwnNetwork(rows, visitors);
        Visitor issuer = visitors.signedIn(network.coordinator());
        digits = PaperCards.issue(issuer, network.slug(), "Zugvogel");
        account = PaperCards.newest(issuer, network.slug());
    }

    @Test
    void theCardTellsWhereTheNetworkLivesAndOpensWhatIsLeftOnlyWhenAsked() {
        enrol();
        rows.update("delete from identity.session where account_id = ?", account);
        moves();

        assertThat(enter("905113").body()).as("whoever guesses").doesNotContain("neu.example");
        HttpResponse<String> told = enter(PIN);
        assertThat(told.statusCode()).isEqualTo(422);
        assertThat(told.headers().allValues("Set-Cookie")).noneMatch(it -> it.contains("session"));
        assertThat(told.body())
                .contains("umgezogen: " + THERE, "href=\"" + THERE + "\"", "name=\"here\"")
                .doesNotContain(PIN);
        assertThat(sessions()).isZero();

        assertThat(Visitor.location(enter(PIN, "here", "yes"))).startsWith("/de/my?did=");
        assertThat(sessions()).isOne();
    }

    @Test
    void whoeverSitsInAnotherNetworkOfTheHouseComesInAsBefore() {
        enrol();
        rows.update("delete from identity.session where account_id = ?", account);
        moves();
        new OwnNetwork(rows, visitors).seat(account, "peer", null);
        assertThat(enter(PIN).statusCode()).isEqualTo(303);
    }

    @Test
    void aCardThatWasNotSetUpBeforeTheMoveIsNotSetUpHere() {
        moves();
        HttpResponse<String> told = enrol();
        assertThat(told.statusCode()).isEqualTo(422);
        assertThat(told.body()).contains("umgezogen: " + THERE);
        assertThat(sessions()).isZero();
    }

    private HttpResponse<String> enrol() {
        return visitors.stranger().fill(FIRST, FIRST, "digits", digits, "pin", PIN, "again", PIN);
    }

    private void moves() {
        rows.update(
                "insert into networks.forwarding (network_id, path, target) values (?, ?, ?)",
                network.id(),
                network.path(),
                THERE);
    }

    private HttpResponse<String> enter(String pin, String... more) {
        Visitor visitor = visitors.stranger();
        visitor.get(PAGE);
        String[] fields = {"digits", digits, "pin", pin};
        String[] all = java.util.Arrays.copyOf(fields, fields.length + more.length);
        System.arraycopy(more, 0, all, fields.length, more.length);
        return visitor.post(PAGE, all);
    }

    private long sessions() {
        return rows.count("select count(*) from identity.session where account_id = ?", account);
    }
}
