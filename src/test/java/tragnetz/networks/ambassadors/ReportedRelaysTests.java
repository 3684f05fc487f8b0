package tragnetz.networks.ambassadors;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.shared.access.Door;
import tragnetz.shared.access.Machine;
import tragnetz.shared.demo.DemoWorld;
import tragnetz.shared.jobs.Job;
import tragnetz.support.HouseTest;
import tragnetz.support.OwnNetwork;
import tragnetz.support.Rows;
import tragnetz.support.Visitor;
import tragnetz.support.Visitors;

import java.util.List;
import java.util.UUID;

@HouseTest
class ReportedRelaysTests {

    @Autowired Visitors visitors;
    @Autowired Rows rows;
    @Autowired Door door;
    @Autowired Judges judges;
    @Autowired List<Job> jobs;

    @Test
    void coordinatorsDecideOnWhatWasReportedAndOnNothingElse() {
        Embassy embassy = new Embassy(visitors, rows);
        embassy.write("Merhaba", "");
        String list = "/de/n/" + Embassy.NETWORK + "/relays";
        String mine = "/de/my/relays/" + embassy.relay();
        Visitor hatice = visitors.signedIn(DemoWorld.id(Embassy.NETWORK, "person", "hatice"));
        assertThat(hatice.fill(list, list + "/" + embassy.relay() + "/closure").statusCode())
                .as("not reported")
                .isEqualTo(404);

        embassy.ambassador().fill(mine, mine + "/report");
        assertThat(hatice.get(list).body()).contains("Merhaba").doesNotContain(embassy.name);
        hatice.fill(list, list + "/" + embassy.relay() + "/resumption");

        assertThat(embassy.ambassador().get(mine).body()).contains("/answer");
        assertThat(hatice.get(list).body()).doesNotContain("Merhaba");
        embassy.close();
    }

    @Test
    void nobodyDecidesOnHerselfAndWithoutAnotherTheAdministratorDoes() {
        Embassy embassy = new Embassy(visitors, rows);
        UUID network = DemoWorld.id(Embassy.NETWORK);
        rows.update(
                "update networks.seat set role = 'coordinator' where account_id = ?",
                embassy.account);
        List<UUID> others =
                rows
                        .query(
                                "select id from networks.seat where network_id = ? and role ="
                                        + " 'coordinator' and account_id <> ?",
                                network,
                                embassy.account)
                        .stream()
                        .map(it -> (UUID) it.get("id"))
                        .toList();
        others.forEach(
                it -> rows.update("update networks.seat set role = 'peer' where id = ?", it));
        String list = "/de/n/" + Embassy.NETWORK + "/relays";
        Visitor administrator = visitors.signedIn(DemoWorld.id("administrator"));
        embassy.write("Drohung", "");
        assertThat(administrator.get(list).statusCode()).isEqualTo(404);
        report(embassy);

        Visitor herself = visitors.signedIn(embassy.account);
        assertThat(herself.get(list).body()).doesNotContain("Drohung");
        assertThat(herself.fill(list, list + "/" + embassy.relay() + "/resumption").statusCode())
                .isEqualTo(404);
        assertThat(
                        rows.count(
                                "select count(*) from notifications.notice where account_id = ? and"
                                        + " kind = 'relay-report' and created_at > now() - interval"
                                        + " '1 minute'",
                                DemoWorld.id("administrator")))
                .isPositive();
        assertThat(administrator.get(list).body()).contains("Drohung");
        administrator.fill(list, list + "/" + embassy.relay() + "/closure");
        assertThat(administrator.get(list).statusCode()).isEqualTo(404);
        assertThat(state(embassy)).isEqualTo("closed");
        others.forEach(
                it ->
                        rows.update(
                                "update networks.seat set role = 'coordinator' where id = ?", it));
        embassy.close();
    }

    /** Whoever could decide has left before deciding: the report is passed on, and told once. */
    @Test
    void aReportIsPassedOnWhenTheOtherCoordinatorLeaves() {
        OwnNetwork network = new OwnNetwork(rows, visitors);
        UUID ambassador = visitors.newcomer("Aylin", Visitors.freshAddress());
        network.seat(ambassador, "coordinator", null);
        UUID relay = UUID.randomUUID();
        rows.update(
                "insert into networks.relay (account_id, id, network_id, number_hash, language,"
                        + " state, reported_by) values (?, ?, ?, '\\x01', 'tr', 'reported',"
                        + " 'seeker')",
                ambassador,
                relay,
                network.id());
        String list = "/de" + network.path() + "/relays";
        UUID administrator = DemoWorld.id("administrator");
        judge();
        assertThat(told(network.coordinator(), network)).isOne();
        assertThat(visitors.signedIn(administrator).get(list).statusCode()).isEqualTo(404);

        rows.update("delete from networks.seat where account_id = ?", network.coordinator());
        judge();
        judge();

        assertThat(told(administrator, network)).isOne();
        assertThat(told(ambassador, network)).isZero();
        Visitor decides = visitors.signedIn(administrator);
        assertThat(decides.get(list).statusCode()).isEqualTo(200);
        rows.update(
                "update networks.relay set changed_at = now() - interval '40 days' where id = ?",
                relay);
        door.write(
                new Machine("test"),
                () ->
                        jobs.stream()
                                .filter(it -> it.name().equals("retentions"))
                                .findFirst()
                                .orElseThrow()
                                .run());
        assertThat(Visitor.location(decides.fill(list, list + "/" + relay + "/closure")))
                .as("it waits")
                .endsWith("did=relay-decided");
    }

    /** She coordinates alone and administers alone. */
    @Test
    void whereNobodyElseMayDecideWhoeverReportsIsToldThatItWaits() {
        OwnNetwork network = new OwnNetwork(rows, visitors);
        UUID ambassador = network.coordinator();
        UUID relay = UUID.randomUUID();
        rows.update(
                "insert into networks.relay (account_id, id, network_id, number_hash, language)"
                        + " values (?, ?, ?, decode(md5(?), 'hex'), 'tr')",
                ambassador,
                relay,
                network.id(),
                relay.toString());
        var administrators =
                rows.query("select account_id from identity.account where administrator");
        rows.update("update identity.account set administrator = account_id = ?", ambassador);
        String mine = "/de/my/relays/" + relay;
        try {
            assertThat(Visitor.location(visitors.signedIn(ambassador).fill(mine, mine + "/report")))
                    .endsWith("did=relay-report-waits");
            judge();
        } finally {
            administrators.forEach(
                    it ->
                            rows.update(
                                    "update identity.account set administrator = true where"
                                            + " account_id = ?",
                                    it.get("account_id")));
            rows.update(
                    "update identity.account set administrator = false where account_id = ?",
                    ambassador);
        }
        assertThat(told(ambassador, network)).isZero();
        judge();
        assertThat(told(DemoWorld.id("administrator"), network)).isOne();
    }

    private void judge() {
        door.write(new Machine("test"), judges::run);
    }

    private long told(UUID account, OwnNetwork network) {
        return rows.count(
                "select count(*) from notifications.notice where account_id = ? and path = ?",
                account,
                network.path() + "/relays");
    }

    private void report(Embassy embassy) {
        String mine = "/de/my/relays/" + embassy.relay();
        embassy.ambassador().fill(mine, mine + "/report");
    }

    private String state(Embassy embassy) {
        return rows.one(
                String.class,
                "select state from networks.relay where account_id = ?",
                embassy.account);
    }
}
