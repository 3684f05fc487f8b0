package tragnetz.circles.calls;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.circles.Round;
import tragnetz.shared.access.Door;
import tragnetz.shared.access.Machine;
import tragnetz.shared.demo.DemoWorld;
import tragnetz.support.HouseTest;
import tragnetz.support.Rows;
import tragnetz.support.Visitor;
import tragnetz.support.Visitors;

import java.util.UUID;

/** What those do who are called to help against the only host. */
@HouseTest
class CallsTests {

    @Autowired Visitors visitors;
    @Autowired Rows rows;
    @Autowired Door door;
    @Autowired Calls calls;

    private Round round;

    @BeforeEach
    void furnish() {
        round = new Round(visitors, rows);
    }

    @Test
    void whoeverMayHelpClosesTheCallAndOpensItAgain() {
        UUID coordinator = round.person("Kora", "coordinator");
        Cry cry = new Cry(visitors, rows, round, "member");
        Visitor helper = visitors.signedIn(coordinator);
        assertThat(helper.get(round.path() + "/circles").body()).contains("Ein Kreis bittet");
        assertThat(helper.get(cry.list).body())
                .contains(cry.name, "Offen")
                .doesNotContain("Gül", "Möwe", "Eule", "Hanna");
        for (UUID other : new UUID[] {cry.guest, cry.host, DemoWorld.id("administrator")}) {
            Visitor stranger = visitors.signedIn(other);
            assertThat(stranger.get(cry.list).statusCode()).isEqualTo(404);
            assertThat(cry.decide(stranger, cry.list, "closure").statusCode()).isEqualTo(404);
        }

        cry.decide(helper, cry.list, "closure");
        assertThat(helper.get(round.path() + "/circles").body()).doesNotContain("bittet um Hilfe");
        Visitor caller = cry.caller();
        assertThat(caller.get(cry.circle + "/calls").body()).contains("Jemand hat sich gekümmert");
        cry.decide(helper, cry.list, "resumption");
        assertThat(helper.get(cry.list).body()).contains("Offen");

        cry.decide(helper, cry.list, "closure");
        cry.mine(caller, "resumption");
        assertThat(cry.told(coordinator))
                .as("called anew, because it is not good yet")
                .isEqualTo(2);
        assertThat(helper.get(cry.list).body()).contains("Offen");
    }

    @Test
    void whereTheReportedCoordinatesAloneTheAdministratorClosesIt() {
        Cry cry = new Cry(visitors, rows, round, "coordinator");
        assertThat(visitors.signedIn(cry.host).get(cry.list).body()).doesNotContain(cry.name);
        assertThat(cry.decide(visitors.signedIn(cry.host), cry.list, "closure").statusCode())
                .isEqualTo(404);
        Visitor administrator = visitors.signedIn(DemoWorld.id("administrator"));
        assertThat(administrator.get(cry.list).body()).contains(cry.name);
        cry.decide(administrator, cry.list, "closure");
        assertThat(administrator.get(cry.list).body()).contains("Jemand hat sich gekümmert");

        rows.update(
                "update circles.call set told_at = now() - interval '40 days' where id = ?",
                cry.id());
        pass();
        assertThat(administrator.get(cry.list).statusCode())
                .as("30 days from the end")
                .isEqualTo(200);
        rows.update(
                "update circles.call set closed_at = now() - interval '31 days' where id = ?",
                cry.id());
        pass();
        assertThat(administrator.get(cry.list).statusCode()).isEqualTo(404);
    }

    private void pass() {
        door.write(new Machine("test"), calls::run);
    }
}
