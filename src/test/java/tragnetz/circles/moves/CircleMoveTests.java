package tragnetz.circles.moves;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import tragnetz.circles.Round;
import tragnetz.privacy.Luggage;
import tragnetz.shared.access.Door;
import tragnetz.shared.access.Machine;
import tragnetz.support.HouseTest;
import tragnetz.support.Rows;
import tragnetz.support.Visitor;
import tragnetz.support.Visitors;

import java.util.List;
import java.util.UUID;

/** No circle is carried to people who could read it, unless a host of it says so. */
@HouseTest
class CircleMoveTests {

    private static final Machine MACHINE = new Machine("test");

    @Autowired Visitors visitors;
    @Autowired Rows rows;
    @Autowired Door door;
    @Autowired JdbcClient jdbc;
    @Autowired List<Luggage> luggage;
    @Autowired CircleDeparture departure;
    private Round round;
    private UUID coordinator;
    private UUID host;
    private UUID member;
    private String circle;

    @BeforeEach
    void gather() {
        round = new Round(visitors, rows);
        coordinator = round.person("Kim", "coordinator");
        host = round.person("Bora", "peer");
        member = round.person("Noor", "peer");
        circle = round.circle(host, "Abendkreis", "Eule");
        round.enter(circle, member, "Igel");
        round.thread(circle, host, "Montag", "Nur für uns");
    }

    @Test
    void circleComesAlongOnlyWhenAHostSaysSo() {
        assertThat(packed()).isZero();
        Visitor kim = visitors.signedIn(coordinator);
        assertThat(kim.get(round.path() + "/move").body())
                .contains("Abendkreis", "noch nicht gefragt");
        kim.post(round.path() + "/move/announcement");
        for (UUID reader : List.of(host, member)) {
            assertThat(told(reader)).isOne();
        }
        assertThat(told(coordinator)).as("who is in no circle").isZero();
        assertThat(packed()).as("asked is not agreed").isZero();

        assertThat(visitors.signedIn(member).get(circle + "/move").body())
                .contains("Dieser Kreis bleibt hier", "wer den Kreis leitet")
                .doesNotContain("name=\"comes\"");
        visitors.signedIn(host).fill(circle + "/move", circle + "/move", "comes", "yes");
        assertThat(kim.get(round.path() + "/move").body()).contains("kommt mit");
        assertThat(packed()).isEqualTo(9);

        visitors.signedIn(host).fill(circle + "/move", circle + "/move", "comes", "no");
        assertThat(packed()).isZero();
    }

    @Test
    void whatWasSaidHoldsForOneMoveAndForNinetyDays() {
        visitors.signedIn(host).fill(circle + "/move", circle + "/move", "comes", "yes");
        Visitor kim = visitors.signedIn(coordinator);
        kim.get(round.path() + "/move");
        kim.post(round.path() + "/move/announcement");
        assertThat(packed()).as("asked anew").isZero();

        visitors.signedIn(host).fill(circle + "/move", circle + "/move", "comes", "yes");
        rows.update(
                "update circles.circle set move_agreed_at = now() - interval '91 days' where"
                        + " network_id = ?",
                round.network());
        assertThat(packed()).isZero();
    }

    @Test
    void nobodyButAHostSaysYes() {
        for (UUID other : List.of(coordinator, member)) {
            Visitor visitor = visitors.signedIn(other);
            visitor.get("/de/my");
            assertThat(visitor.post(circle + "/move", "comes", "yes").statusCode()).isEqualTo(404);
        }
        assertThat(packed()).isZero();
    }

    /** What did not come along has no other address. */
    @Test
    void circleThatStaysIsReachedAtItsOldAddress() {
        String other = round.circle(host, "Zieht mit", "Eule");
        visitors.signedIn(host).fill(other + "/move", other + "/move", "comes", "yes");
        door.write(
                MACHINE,
                () -> {
                    departure.rest(round.network());
                    return null;
                });
        assertThat(visitors.signedIn(host).get(other + "/move").body())
                .contains("schon in der gepackten Datei");
        visitors.signedIn(host).fill(circle + "/move", circle + "/move", "comes", "yes");
        Visitor kim = visitors.signedIn(coordinator);
        kim.get(round.path() + "/move");
        kim.post(round.path() + "/move/forwarding", "address", "https://neu.example/n/neu");

        assertThat(visitors.signedIn(host).get(circle + "/move").body())
                .as("it was not packed when its host had not agreed")
                .doesNotContain("schon in der gepackten Datei");
        Visitor reader = visitors.signedIn(member);
        assertThat(reader.get(circle).body()).contains("Abendkreis", "Montag");
        assertThat(reader.get(other).statusCode()).isEqualTo(301);
        assertThat(reader.get(round.path() + "/circles").statusCode()).isEqualTo(301);
    }

    /** Rows of the circles' tables that an archive would hold. */
    private long packed() {
        return door.read(
                MACHINE,
                () ->
                        luggage.stream()
                                .filter(it -> it.table().startsWith("circles."))
                                .mapToLong(
                                        it ->
                                                jdbc.sql(
                                                                "select count(*) from ("
                                                                        + it.rows()
                                                                        + ") t")
                                                        .param("network", round.network())
                                                        .query(Long.class)
                                                        .single())
                                .sum());
    }

    private long told(UUID account) {
        return rows.count(
                "select count(*) from notifications.notice where account_id = ? and kind ="
                        + " 'circle-move' and path like ?",
                account,
                "%/circles/%/move");
    }
}
