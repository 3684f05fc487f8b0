package tragnetz.networks.memberships;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import tragnetz.shared.access.Door;
import tragnetz.shared.demo.DemoWorld;
import tragnetz.support.HouseTest;
import tragnetz.support.Rows;
import tragnetz.support.Visitor;
import tragnetz.support.Visitors;

import java.util.UUID;

@HouseTest
class MembershipTests {

    private static final String NETWORK = "ankommen-oberelbe";

    @Autowired Visitors visitors;
    @Autowired Rows rows;
    @Autowired Door door;
    @Autowired JdbcClient jdbc;
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
    void pausedMemberIsNotShownAndItsEditorResumes() {
        Visitor edda = visitors.signedIn(editor);
        assertThat(Visitor.location(act(edda, "pause", "Umzug"))).endsWith("did=membership-paused");
        assertThat(shown()).isFalse();
        assertThat(act(edda, "pause", "").statusCode()).isEqualTo(409);
        assertThat(edda.get(path).body()).contains("Umzug", "Edda");

        act(edda, "resumption", "");
        assertThat(shown()).isTrue();
    }

    @Test
    void whatTheNetworkPausedOnlyTheNetworkTakesUpAgain() {
        act(coordinator(), "pause", "Beschwerde");
        assertThat(act(visitors.signedIn(editor), "resumption", "").statusCode()).isEqualTo(409);
        assertThat(shown()).isFalse();
        act(coordinator(), "resumption", "");
        assertThat(shown()).isTrue();
    }

    @Test
    void nobodyMakesAForeignOrganisationAMember() {
        var jana = rows.person(DemoWorld.id(NETWORK, "person", "jana"));
        assertThatThrownBy(
                        () ->
                                door.write(
                                        jana,
                                        () ->
                                                jdbc.sql(
                                                                "insert into networks.membership"
                                                                        + " values (?, ?,"
                                                                        + " current_date)")
                                                        .param(DemoWorld.id(NETWORK))
                                                        .param(
                                                                DemoWorld.id(
                                                                        "organisation",
                                                                        "psz-auental"))
                                                        .update()))
                .hasStackTraceContaining("asks for a membership itself");
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
