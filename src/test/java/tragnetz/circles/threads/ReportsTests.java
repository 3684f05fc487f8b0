package tragnetz.circles.threads;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.circles.Round;
import tragnetz.shared.access.Door;
import tragnetz.shared.access.Machine;
import tragnetz.shared.demo.DemoWorld;
import tragnetz.shared.jobs.Job;
import tragnetz.support.HouseTest;
import tragnetz.support.Rows;
import tragnetz.support.Visitor;
import tragnetz.support.Visitors;

import java.util.List;
import java.util.UUID;

@HouseTest
class ReportsTests {

    @Autowired Visitors visitors;
    @Autowired Rows rows;
    @Autowired Door door;
    @Autowired List<Job> jobs;

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

    /** The other coordinator was told, and left without having helped. */
    @Test
    void aCallIsPassedOnToWhoeverCoordinatesNextAndToEachOnce() {
        Round round = new Round(visitors, rows);
        UUID first = round.person("Kora", "coordinator");
        String named = "Nachtcafé " + UUID.randomUUID();
        beyond(round, round.person("Hanna", "coordinator"), named);
        assertThat(calls(first, named)).isOne();
        rows.update("update notifications.notice set read_at = now() where account_id = ?", first);
        pass();
        assertThat(calls(first, named)).as("read, and not told again").isOne();
        UUID administrator = DemoWorld.id("administrator");
        assertThat(calls(administrator, named)).isZero();

        round.unseat(first);
        pass();
        pass();
        assertThat(calls(administrator, named)).isOne();

        UUID next = round.person("Nils", "coordinator");
        pass();
        assertThat(calls(next, named)).isOne();
    }

    @Test
    void whereTheOnlyAdministratorIsReportedItWaitsForAnother() {
        Round round = new Round(visitors, rows);
        UUID host = round.person("Hanna", "coordinator");
        String named = "Nachtcafé " + UUID.randomUUID();
        var administrators =
                rows.query("select account_id from identity.account where administrator");
        rows.update("update identity.account set administrator = account_id = ?", host);
        try {
            String circle = beyond(round, host, named);
            assertThat(
                            rows.count(
                                    "select count(*) from circles.call where circle_id = ? and"
                                            + " told_at is null",
                                    Round.id(circle)))
                    .isOne();
            assertThat(calls(host, named)).isZero();
            rows.update(
                    "update circles.call set made_at = made_at - interval '60 days' where circle_id"
                            + " = ?",
                    Round.id(circle));
            pass();
        } finally {
            administrators.forEach(
                    it ->
                            rows.update(
                                    "update identity.account set administrator = true where"
                                            + " account_id = ?",
                                    it.get("account_id")));
        }
        pass();
        assertThat(calls(DemoWorld.id("administrator"), named)).isOne();
        assertThat(calls(host, named)).isZero();
        rows.update("update identity.account set administrator = false where account_id = ?", host);
    }

    private void pass() {
        door.write(
                new Machine("test"),
                () ->
                        jobs.stream()
                                .filter(it -> it.name().equals("calls"))
                                .findFirst()
                                .orElseThrow()
                                .run());
    }

    private long calls(UUID account, String circle) {
        return rows.count(
                "select count(*) from notifications.notice where account_id = ? and kind ="
                        + " 'circle-report' and words ->> 'circle' = ?",
                account,
                circle);
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
