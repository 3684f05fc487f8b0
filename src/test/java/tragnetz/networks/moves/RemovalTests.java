package tragnetz.networks.moves;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.shared.access.Door;
import tragnetz.shared.access.Machine;
import tragnetz.support.HouseTest;
import tragnetz.support.Rows;
import tragnetz.support.Visitor;
import tragnetz.support.Visitors;

import java.time.Instant;
import java.util.UUID;

/** What becomes of the old copy. */
@HouseTest
class RemovalTests {

    private static final Machine MACHINE = new Machine("test");

    @Autowired Visitors visitors;
    @Autowired Rows rows;
    @Autowired Door door;
    @Autowired Farewells farewells;
    @Autowired TrunkStore trunks;
    private MovingNetwork network;
    private MovingNetwork other;
    private UUID both;
    private Visitor coordinator;
    private String page;

    @BeforeEach
    void found() {
        network = MovingNetwork.found(rows, visitors);
        other = MovingNetwork.found(rows, visitors);
        both = visitors.newcomer("In beiden", Visitors.freshAddress());
        for (MovingNetwork one : new MovingNetwork[] {network, other}) {
            rows.update(
                    "insert into networks.seat (network_id, id, account_id, role) values (?,"
                            + " gen_random_uuid(), ?, 'peer')",
                    one.id(),
                    both);
        }
        coordinator = visitors.signedIn(network.coordinator());
        page = "/de/n/" + network.slug() + "/move";
    }

    @Test
    void oldCopyGoesAfterItsPeopleWereToldAndItsAddressesStay() {
        forward();
        Visitor reader = visitors.signedIn(both);
        assertThat(reader.get("/de/n/" + network.slug() + "/people").statusCode()).isEqualTo(301);
        reader.get("/de/my");
        assertThat(reader.post("/de/n/" + network.slug() + "/members").statusCode()).isEqualTo(410);
        assertThat(coordinator.get(page).body()).contains("Die alte Kopie entfernen", "Von selbst");
        since(200);
        run();
        assertThat(told(both)).as("never without an archive").isZero();

        rows.update("update networks.network set packed_at = now() where id = ?", network.id());
        assertThat(coordinator.get(page).body()).contains("14 Tage vorher");
        run();
        assertThat(told(both)).isOne();
        assertThat(told(network.coordinator())).isOne();
        assertThat(here()).as("never before they were told").isTrue();
        rows.update(
                "update networks.forwarding set reminded_at = now() - interval '15 days' where"
                        + " network_id = ?",
                network.id());
        run();

        gone();
        assertThat(told(both)).as("once").isOne();
    }

    @Test
    void coordinatorRemovesItBeforeByTypingItsWord() {
        coordinator.get(page);
        assertThat(coordinator.post(page + "/removal", "confirm", network.slug()).body())
                .contains("lebt noch hier");
        forward();
        coordinator.get(page);
        assertThat(coordinator.post(page + "/removal", "confirm", other.slug()).statusCode())
                .isEqualTo(422);
        assertThat(here()).isTrue();
        coordinator.get(page);
        assertThat(coordinator.post(page + "/removal", "confirm", network.slug()).statusCode())
                .isEqualTo(303);
        run();
        gone();
    }

    /** The house's own job may be at it. */
    private void gone() {
        Instant end = Instant.now().plusSeconds(20);
        while (here() && Instant.now().isBefore(end)) {
            run();
        }
        assertThat(here()).isFalse();
        assertThat(count("networks.organisation", "id", network.organisation())).isZero();
        assertThat(count("networks.organisation", "id", network.shared())).isOne();
        assertThat(count("identity.account", "account_id", network.coordinator()))
                .as("who has no other place here")
                .isZero();
        assertThat(count("identity.account", "account_id", both)).isOne();
        assertThat(count("networks.network", "id", other.id())).isOne();
        Visitor stranger = visitors.stranger();
        for (String path :
                new String[] {
                    "/de/n/" + network.slug() + "/members", "/de/offers/" + network.offer()
                }) {
            assertThat(stranger.get(path).statusCode()).as(path).isEqualTo(301);
        }
        assertThat(door.read(MACHINE, () -> trunks.network(UUID.randomUUID(), network.slug())))
                .as("nobody else gets its word")
                .isPresent();
        assertThat(door.read(MACHINE, () -> trunks.network(network.id(), network.slug())))
                .as("it may come back")
                .isEmpty();
    }

    private void forward() {
        coordinator.get(page);
        coordinator.post(page + "/forwarding", "address", "https://neu.example/n/neu");
    }

    private void since(int days) {
        rows.update(
                "update networks.forwarding set since = now() - make_interval(days => ?) where"
                        + " network_id = ?",
                days,
                network.id());
    }

    /** As often as there is something to do. */
    private void run() {
        while (door.write(MACHINE, farewells::run)) {
            continue;
        }
    }

    private boolean here() {
        return count("networks.network", "id", network.id()) == 1;
    }

    private long told(UUID account) {
        return rows.count(
                "select count(*) from notifications.notice where account_id = ? and kind = ?",
                account,
                Farewells.KIND);
    }

    private long count(String table, String column, UUID id) {
        return rows.count("select count(*) from " + table + " where " + column + " = ?", id);
    }
}
