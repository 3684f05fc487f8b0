package tragnetz.circles.threads;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.circles.Round;
import tragnetz.shared.demo.DemoWorld;
import tragnetz.support.HouseTest;
import tragnetz.support.Rows;
import tragnetz.support.Visitor;
import tragnetz.support.Visitors;

import java.util.UUID;

@HouseTest
class ReportsTests {

    @Autowired Visitors visitors;
    @Autowired Rows rows;

    @Test
    void aReportReachesTheHostsWithoutTheReportersName() {
        Round round = new Round(visitors, rows);
        UUID host = round.person("Hanna", "member");
        UUID guest = round.person("Gül", "peer");
        UUID third = round.person("Theo", "member");
        String circle = round.circle(host, "Nachtcafé", "Eule");
        round.join(circle, host, guest, "Möwe");
        round.join(circle, host, third, "Taube");
        String thread = round.thread(circle, guest, "Gruß", "Ich weiß, wo Anna wohnt");
        UUID id =
                rows.one(
                        UUID.class,
                        "select id from circles.message where thread_id = ?",
                        Round.id(thread));
        String report = circle + "/messages/" + id + "/report";

        Visitor reporter = visitors.signedIn(third);
        assertThat(reporter.fill(report, report, "kind", "nonsense").statusCode()).isEqualTo(422);
        reporter.fill(report, report, "kind", "private", "note", "Bitte schnell");
        reporter.fill(report, report, "kind", "hurts");

        String page = visitors.signedIn(host).get(circle + "/reports").body();
        assertThat(page)
                .contains("Ich weiß, wo Anna wohnt", "Bitte schnell", "Verrät etwas", "Möwe")
                .doesNotContain("Taube");
        assertThat(visitors.signedIn(host).get(circle).body())
                .contains("1 Nachricht wurde gemeldet");
        for (UUID other : new UUID[] {guest, third}) {
            assertThat(visitors.signedIn(other).get(circle + "/reports").statusCode())
                    .isEqualTo(404);
        }

        String dismissal =
                circle
                        + "/reports/"
                        + rows.one(
                                UUID.class,
                                "select id from circles.report where message_id = ?",
                                id)
                        + "/dismissal";
        assertThat(visitors.signedIn(third).fill(circle, dismissal).statusCode()).isEqualTo(404);
        visitors.signedIn(host).fill(circle + "/reports", dismissal);
        assertThat(visitors.signedIn(host).get(circle + "/reports").body())
                .contains("Nichts ist gemeldet.");
    }

    @Test
    void aReportOnTheOnlyHostMayGoToTheCoordinatorsWhoLearnNothingElse() {
        Round round = new Round(visitors, rows);
        UUID coordinator = round.person("Kora", "coordinator");
        UUID host = round.person("Hanna", "member");
        String circle = beyond(round, host);

        assertThat(visitors.signedIn(host).get(circle + "/reports").body())
                .contains("Nichts ist gemeldet.");
        assertThat(visitors.signedIn(coordinator).get("/de/my/notices").body())
                .contains("Jemand aus dem Kreis", "Nachtcafé")
                .doesNotContain("gehörst", "Möwe", "Eule", "Gül");
    }

    @Test
    void whereTheReportedCoordinatesAloneTheAdministratorHears() {
        Round round = new Round(visitors, rows);
        UUID host = round.person("Hanna", "coordinator");
        String named = "Nachtcafé " + UUID.randomUUID();
        String circle = beyond(round, host, named);

        assertThat(visitors.signedIn(host).get("/de/my/notices").body()).doesNotContain(named);
        assertThat(visitors.signedIn(DemoWorld.id("administrator")).get("/de/my/notices").body())
                .as(circle)
                .contains(named);
    }

    private String beyond(Round round, UUID host) {
        return beyond(round, host, "Nachtcafé");
    }

    /** A guest reports the only host beyond the circle. */
    private String beyond(Round round, UUID host, String name) {
        UUID guest = round.person("Gül", "peer");
        String circle = round.circle(host, name, "Eule");
        round.join(circle, host, guest, "Möwe");
        String thread = round.thread(circle, host, "Gruß", "Du gehörst mir");
        UUID id =
                rows.one(
                        UUID.class,
                        "select id from circles.message where thread_id = ?",
                        Round.id(thread));
        String report = circle + "/messages/" + id + "/report";
        Visitor reporter = visitors.signedIn(guest);

        assertThat(reporter.get(report).body()).contains("einzigen Person, die den Kreis leitet");
        reporter.fill(report, report, "kind", "hurts", "beyond", "yes");
        return circle;
    }
}
