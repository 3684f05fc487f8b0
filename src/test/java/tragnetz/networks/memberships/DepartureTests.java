package tragnetz.networks.memberships;

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
class DepartureTests {

    private static final String NETWORK = "ankommen-oberelbe";

    @Autowired Visitors visitors;
    @Autowired Rows rows;
    private final UUID organisation = UUID.randomUUID();
    private final String name = "Verein " + organisation.toString().substring(0, 8);
    private final String path = "/de/n/" + NETWORK + "/memberships/" + organisation;
    private UUID editor;

    @BeforeEach
    void found() {
        rows.update(
                "insert into networks.organisation (id, steward_id, name, kind, country, language)"
                        + " values (?, ?, ?, 'association', 'DE', 'de')",
                organisation,
                DemoWorld.id(NETWORK),
                name);
        rows.update(
                "insert into networks.membership values (?, ?, current_date)",
                DemoWorld.id(NETWORK),
                organisation);
        editor = visitors.newcomer("Edda", Visitors.freshAddress());
        seat(editor, "editor");
    }

    @Test
    void whoLeavesTakesItsSeatsAlongAndMayComeBack() {
        UUID coordinating = visitors.newcomer("Konrad", Visitors.freshAddress());
        seat(coordinating, "coordinator");
        act(visitors.signedIn(editor), "departure", "Wir lösen uns auf");

        assertThat(shown()).isFalse();
        assertThat(seats(editor)).isZero();
        assertThat(seats(coordinating)).as("a network does not lose its coordinators").isOne();
        assertThat(coordinator().get(path).body()).contains("Wir lösen uns auf", "gegangen");
        assertThat(
                        coordinator()
                                .get(
                                        "/de/n/"
                                                + NETWORK
                                                + "/memberships?state=left&q="
                                                + name.substring(7))
                                .body())
                .contains(name);

        act(coordinator(), "return", "");
        assertThat(shown()).isTrue();
        rows.update("delete from identity.account where account_id = ?", coordinating);
    }

    @Test
    void leavingWantsAFreshProof() {
        Visitor stale = visitors.signedInEarlier(editor);
        assertThat(Visitor.location(act(stale, "departure", ""))).startsWith("/de/my/step-up?to=");
        assertThat(shown()).isTrue();
    }

    private Visitor coordinator() {
        return visitors.signedIn(DemoWorld.id(NETWORK, "person", "jana"));
    }

    private java.net.http.HttpResponse<String> act(Visitor who, String command, String reason) {
        return who.fill(path, path + "/" + command, "reason", reason);
    }

    private boolean shown() {
        return visitors.stranger()
                .get("/de/n/" + NETWORK + "/members?q=" + name.substring(7))
                .body()
                .contains(name);
    }

    private long seats(UUID account) {
        return rows.count("select count(*) from networks.seat where account_id = ?", account);
    }

    private void seat(UUID account, String role) {
        rows.update(
                "insert into networks.seat (network_id, id, account_id, role, organisation_id)"
                        + " values (?, ?, ?, ?, ?)",
                DemoWorld.id(NETWORK),
                UUID.randomUUID(),
                account,
                role,
                organisation);
    }
}
