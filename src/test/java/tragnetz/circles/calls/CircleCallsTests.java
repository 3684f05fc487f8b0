package tragnetz.circles.calls;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.circles.Round;
import tragnetz.shared.access.Door;
import tragnetz.shared.access.Machine;
import tragnetz.support.HouseTest;
import tragnetz.support.Rows;
import tragnetz.support.Visitor;
import tragnetz.support.Visitors;

import java.util.UUID;

/** What a member sees of her own call for help. */
@HouseTest
class CircleCallsTests {

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
    void whoeverCalledSeesWhatBecameOfItTakesItBackAndThinksAgain() {
        UUID coordinator = round.person("Kora", "coordinator");
        Cry cry = new Cry(visitors, rows, round, "member");
        Visitor caller = cry.caller();
        assertThat(caller.get(cry.circle).body()).contains(cry.circle + "/calls");
        assertThat(caller.get(cry.circle + "/calls").body())
                .contains("Die Koordination weiß davon");
        Visitor reported = visitors.signedIn(cry.host);
        assertThat(reported.get(cry.circle).body()).doesNotContain(cry.circle + "/calls");
        assertThat(reported.get(cry.circle + "/calls").body()).contains("nicht um Hilfe gerufen");
        assertThat(cry.mine(reported, "withdrawal").statusCode()).isEqualTo(404);

        assertThat(cry.mine(caller, "withdrawal"))
                .extracting(Visitor::location)
                .asString()
                .endsWith("did=call-withdrawn");
        assertThat(cry.mine(caller, "withdrawal").statusCode()).as("twice").isEqualTo(404);
        assertThat(caller.get(cry.circle + "/calls").body()).contains("Zurückgezogen am");
        assertThat(visitors.signedIn(coordinator).get(cry.list).body())
                .contains(cry.name, "Zurückgezogen am")
                .doesNotContain("/closure", "/resumption");
        UUID next = round.person("Nils", "coordinator");
        pass();
        assertThat(cry.told(next)).as("withdrawn calls are passed on to nobody").isZero();

        cry.mine(caller, "resumption");
        pass();
        assertThat(cry.told(next)).isOne();
        assertThat(cry.told(coordinator)).as("she knows it already").isOne();
    }

    private void pass() {
        door.write(new Machine("test"), calls::run);
    }
}
