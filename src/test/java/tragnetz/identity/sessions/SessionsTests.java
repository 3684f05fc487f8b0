package tragnetz.identity.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.shared.demo.DemoWorld;
import tragnetz.support.HouseTest;
import tragnetz.support.Rows;
import tragnetz.support.Visitor;
import tragnetz.support.Visitors;

import java.util.UUID;

@HouseTest
class SessionsTests {

    private static final String MINE = "/de/my/sessions";

    @Autowired Visitors visitors;
    @Autowired Rows rows;

    private UUID account;

    @BeforeEach
    void open() {
        account = visitors.newcomer("Selma Sitzung", Visitors.freshAddress());
    }

    @Test
    void personSeesOwnSessionsAndEndsAnother() {
        Visitor here = visitors.signedIn(account);
        Visitor there = visitors.signedIn(account);
        UUID other = newest();

        assertThat(here.get(MINE).body()).contains("Dieses hier", other.toString());
        assertThat(Visitor.location(here.post(MINE + "/" + other + "/ending")))
                .isEqualTo(MINE + "?did=session-ended");
        assertThat(there.get(MINE).statusCode()).isEqualTo(303);
        assertThat(here.get(MINE).statusCode()).isEqualTo(200);
    }

    @Test
    void endingAllOthersLeavesThisOne() {
        Visitor here = visitors.signedIn(account);
        Visitor there = visitors.signedIn(account);
        visitors.signedIn(account);

        here.fill(MINE, MINE + "/ending");

        assertThat(there.get(MINE).statusCode()).isEqualTo(303);
        assertThat(here.get(MINE).statusCode()).isEqualTo(200);
        assertThat(sessions()).isEqualTo(1);
    }

    @Test
    void foreignSessionIsMissing() {
        visitors.signedIn(account);
        UUID foreign = newest();
        Visitor stranger = visitors.signedIn(visitors.newcomer("Fremd", Visitors.freshAddress()));

        stranger.get(MINE);
        assertThat(stranger.post(MINE + "/" + foreign + "/ending").statusCode()).isEqualTo(404);
        assertThat(stranger.post(MINE + "/" + UUID.randomUUID() + "/ending").statusCode())
                .isEqualTo(404);
        assertThat(sessions()).isEqualTo(1);
    }

    @Test
    void signingOutEndsTheSessionOnTheServer() {
        Visitor visitor = visitors.signedIn(account);
        String cookie = visitor.cookie("session");

        assertThat(visitor.fill(MINE, "/de/sign-out").headers().allValues("Set-Cookie"))
                .anyMatch(it -> it.startsWith("session=;") && it.contains("Max-Age=0"));
        assertThat(visitors.stranger().with("session=" + cookie).get(MINE).statusCode())
                .isEqualTo(303);
    }

    @Test
    void sessionWhoseTimeIsOverOpensNothing() {
        Visitor visitor = visitors.signedIn(account);
        rows.update(
                "update identity.session set expires_at = now() - interval '1 second' where"
                        + " account_id = ?",
                account);

        assertThat(visitor.get(MINE).statusCode()).isEqualTo(303);
    }

    @Test
    void rolesAreReadForEveryRequest() {
        UUID network = DemoWorld.id("auental");
        UUID seat = UUID.randomUUID();
        rows.update(
                "insert into networks.seat (network_id, id, account_id, role) values (?, ?, ?,"
                        + " 'peer')",
                network,
                seat,
                account);
        Visitor visitor = visitors.signedIn(account);

        assertThat(visitor.get("/de/my").body()).contains("/de/n/auental");
        rows.update("delete from networks.seat where network_id = ? and id = ?", network, seat);
        assertThat(visitor.get("/de/my").body()).doesNotContain("/de/n/auental");
    }

    private UUID newest() {
        return rows.one(
                UUID.class,
                "select id from identity.session where account_id = ? order by created_at desc"
                        + " limit 1",
                account);
    }

    private long sessions() {
        return rows.count("select count(*) from identity.session where account_id = ?", account);
    }
}
