package tragnetz.networks.seats;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import tragnetz.shared.access.Door;
import tragnetz.shared.access.Person;
import tragnetz.shared.demo.DemoWorld;
import tragnetz.support.HouseTest;
import tragnetz.support.Rows;
import tragnetz.support.Visitors;

import java.util.UUID;

@HouseTest
class InvitationWithdrawalTests {

    private static final String NETWORK = "ankommen-oberelbe";

    @Autowired Visitors visitors;
    @Autowired Rows rows;
    @Autowired Door door;
    @Autowired JdbcClient jdbc;

    @Test
    void coordinatorsTakeBackOffersOfTheirOwnNetworkOnly() {
        UUID id = UUID.randomUUID();
        rows.update(
                "insert into networks.invitation (network_id, id, account_id, name, address, role)"
                        + " values (?, ?, ?, 'Gast', ?, 'peer')",
                DemoWorld.id(NETWORK),
                id,
                visitors.newcomer("Gast", Visitors.freshAddress()),
                id + "@gast.example");
        UUID foreign = DemoWorld.id("auental", "person", "jutta-reinhold");

        for (String network : new String[] {"auental", NETWORK}) {
            var visitor = visitors.signedIn(foreign);
            visitor.get("/de/my");
            assertThat(
                            visitor.post("/de/n/" + network + "/invitations/" + id + "/withdrawal")
                                    .statusCode())
                    .as(network)
                    .isEqualTo(404);
        }
        Person wall = rows.person(foreign);
        assertThat(
                        door.write(
                                wall,
                                () ->
                                        jdbc.sql("delete from networks.invitation where id = ?")
                                                .param(id)
                                                .update()))
                .isZero();
        rows.update("delete from networks.invitation where id = ?", id);
    }
}
