package tragnetz.networks.seats;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.shared.demo.DemoWorld;
import tragnetz.support.HouseTest;
import tragnetz.support.Rows;
import tragnetz.support.Visitor;
import tragnetz.support.Visitors;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

@HouseTest
class SeatRemovalTests {

    private static final String NETWORK = "ankommen-oberelbe";
    private static final String SEATS = "/de/n/" + NETWORK + "/seats";
    private static final String PEOPLE = "/de/n/" + NETWORK + "/people";

    @Autowired Visitors visitors;
    @Autowired Rows rows;

    @Test
    void oneMayLeaveButNotSendOthersAway() {
        UUID account = seated("peer");
        UUID other = seated("peer");
        Visitor visitor = visitors.signedIn(account);

        assertThat(visitor.get(removal(other)).statusCode()).isEqualTo(404);
        assertThat(visitor.fill(removal(account), removal(other)).statusCode()).isEqualTo(404);
        assertThat(visitor.fill(removal(account), removal(account)).statusCode()).isEqualTo(303);
        assertThat(rows.count("select count(*) from networks.seat where account_id = ?", account))
                .isZero();
        assertThat(visitor.get(PEOPLE).statusCode()).isEqualTo(404);
    }

    @Test
    void othersAreSentAwayOnlyWithAFreshProof() {
        UUID seat = seated("peer");
        UUID jana = DemoWorld.id(NETWORK, "person", "jana");
        String wanted =
                "/de/my/step-up?to="
                        + URLEncoder.encode(removal(seat).substring(3), StandardCharsets.UTF_8);

        for (Visitor visitor :
                List.of(visitors.signedInOnce(jana), visitors.signedInEarlier(jana))) {
            assertThat(Visitor.location(visitor.get(removal(seat)))).isEqualTo(wanted);
            visitor.get("/de/my/shared-phone");
            assertThat(Visitor.location(visitor.post(removal(seat)))).isEqualTo(wanted);
        }
        assertThat(rows.count("select count(*) from networks.seat where id = ?", seat)).isOne();
        assertThat(visitors.signedIn(jana).fill(removal(seat), removal(seat)).statusCode())
                .isEqualTo(303);
        assertThat(rows.count("select count(*) from networks.seat where id = ?", seat)).isZero();
    }

    @Test
    void peerLeavesWithoutASecondFactorAndACoordinatorDoesNot() {
        UUID peer = seated("peer");
        UUID coordinator = seated("coordinator");
        Visitor leaving = visitors.signedInOnce(peer);
        Visitor staying = visitors.signedInOnce(coordinator);

        assertThat(leaving.fill(removal(peer), removal(peer)).statusCode()).isEqualTo(303);
        assertThat(Visitor.location(staying.get(removal(coordinator))))
                .startsWith("/de/my/step-up?to=");
        assertThat(rows.count("select count(*) from networks.seat where id = ?", peer)).isZero();
        assertThat(rows.count("select count(*) from networks.seat where id = ?", coordinator))
                .isOne();
        rows.update("delete from identity.account where account_id = ?", coordinator);
    }

    @Test
    void lastCoordinatorStays() {
        UUID network = UUID.randomUUID();
        String slug = "probe-" + network.toString().substring(0, 8);
        rows.update(
                "insert into networks.network (id, slug, language, languages, hue, country, region,"
                    + " founded_on, published_at) values (?, ?, 'de', '{de}', 10, 'DE', 'Probe',"
                    + " current_date, now())",
                network,
                slug);
        rows.update(
                "insert into networks.network_text (network_id, language, name, claim) values (?,"
                        + " 'de', 'Probe', 'Probe')",
                network);
        UUID seat = UUID.randomUUID();
        UUID account = DemoWorld.id(NETWORK, "person", "ralf");
        rows.update(
                "insert into networks.seat (network_id, id, account_id, role) values (?, ?, ?,"
                        + " 'coordinator')",
                network,
                seat,
                account);
        String path = "/de/n/" + slug + "/seats/" + seat + "/removal";

        var answer = visitors.signedIn(account).fill(path, path);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(rows.count("select count(*) from networks.seat where id = ?", seat)).isOne();
        rows.update("delete from networks.network where id = ?", network);
    }

    private UUID seated(String role) {
        UUID account = UUID.randomUUID();
        rows.update(
                "insert into identity.account (account_id, display_name, ui_language) values (?,"
                        + " 'Probe', 'de')",
                account);
        rows.update(
                "insert into networks.seat (network_id, id, account_id, role) values (?, ?, ?, ?)",
                DemoWorld.id(NETWORK),
                account,
                account,
                role);
        return account;
    }

    private static String removal(UUID seat) {
        return SEATS + "/" + seat + "/removal";
    }
}
