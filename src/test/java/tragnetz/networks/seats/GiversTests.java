package tragnetz.networks.seats;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.networks.memberships.Memberships;
import tragnetz.shared.access.Door;
import tragnetz.shared.access.Person;
import tragnetz.support.HouseTest;
import tragnetz.support.OwnNetwork;
import tragnetz.support.Rows;
import tragnetz.support.Visitor;
import tragnetz.support.Visitors;

import java.net.http.HttpResponse;
import java.util.UUID;

/** An organisation that one network looks after has joined a second one. */
@HouseTest
class GiversTests {

    private static final String EDITOR = "value=\"editor\"";

    @Autowired Visitors visitors;
    @Autowired Rows rows;
    @Autowired Memberships memberships;
    @Autowired Door door;

    private final String address = Visitors.freshAddress();
    private OwnNetwork home;
    private OwnNetwork second;
    private UUID organisation;

    @BeforeEach
    void found() {
        home = new OwnNetwork(rows, visitors);
        second = new OwnNetwork(rows, visitors);
        organisation = home.organisation("Wanderverein");
        second.join(organisation);
    }

    @Test
    void coordinatorsGiveSeatsOfTheOrganisationsTheirNetworkLooksAfter() {
        assertThat(seats(home, home.coordinator()).body())
                .contains("Wanderverein")
                .doesNotContain("betreut ein anderes Netzwerk");
        assertThat(give(home, home.coordinator(), "editor").statusCode()).isEqualTo(303);

        assertThat(seats(second, second.coordinator()).body())
                .doesNotContain("Wanderverein")
                .contains("betreut ein anderes Netzwerk", "durch ihre Redaktion");
        for (String role : new String[] {"editor", "member", "authority", "coordinator"}) {
            assertThat(give(second, second.coordinator(), role).statusCode())
                    .as(role)
                    .isEqualTo(422);
        }
        assertThat(give(second, second.coordinator(), "peer", "").statusCode()).isEqualTo(303);
    }

    @Test
    void editorsBringTheirOwnPeopleAndNobodyElse() {
        UUID editor = editor();
        String membership = second.path() + "/memberships/" + organisation;
        assertThat(visitors.signedIn(editor).get("/de" + membership).body())
                .contains("/seats/new?organisation=" + organisation);

        assertThat(seats(second, editor).body()).contains("Wanderverein", EDITOR);
        assertThat(give(second, editor, "coordinator").statusCode()).isEqualTo(422);
        assertThat(Visitor.location(give(second, editor, "member")))
                .isEqualTo("/de" + membership + "?did=invited");
        assertThat(give(second, editor, "member").statusCode()).as("again").isEqualTo(422);
        assertThat(
                        rows.count(
                                "select count(*) from networks.invitation where address = ? and"
                                        + " organisation_id = ? and invited_by = ?",
                                address,
                                organisation,
                                editor))
                .isOne();
        assertThat(seats(new OwnNetwork(rows, visitors), editor).statusCode()).isEqualTo(404);
        rows.update(
                "update networks.membership set paused_on = current_date where organisation_id = ?",
                organisation);
        assertThat(seats(second, editor).statusCode()).as("while it pauses").isEqualTo(404);
    }

    /** What somebody else offered is not hers to take back. */
    @Test
    void editorsTakeBackTheirOwnOffersOnly() {
        UUID editor = editor();
        UUID other = editor();
        assertThat(give(second, editor, "member").statusCode()).isEqualTo(303);
        UUID id =
                rows.one(
                        UUID.class,
                        "select id from networks.invitation where address = ?",
                        address);
        String place = "/de" + second.path() + "/memberships/" + organisation;
        String withdrawal = "/de" + second.path() + "/invitations/" + id + "/withdrawal";

        assertThat(visitors.signedIn(other).get(place).body()).doesNotContain(withdrawal);
        assertThat(visitors.signedIn(other).fill(place, withdrawal).statusCode()).isEqualTo(404);
        assertThat(visitors.signedIn(editor).get(place).body()).contains("Neu", withdrawal);
        assertThat(Visitor.location(visitors.signedInOnce(editor).fill(place, withdrawal)))
                .startsWith("/de/my/step-up");
        assertThat(Visitor.location(visitors.signedIn(editor).fill(place, withdrawal)))
                .isEqualTo(place + "?did=invitation-withdrawn");
        assertThat(rows.count("select count(*) from networks.invitation where id = ?", id))
                .isZero();
        assertThat(visitors.signedIn(editor).fill(place, withdrawal).statusCode()).isEqualTo(404);
    }

    /** Its editors issue paper passes, where the network itself looks after it (ADR 9). */
    @Test
    void inPeerProjectsTheCoordinatorsChooseTheEditors() {
        UUID editor = editor();
        rows.update(
                "update networks.organisation set kind = 'peer-project' where id = ?",
                organisation);
        rows.update(
                "delete from networks.seat where account_id = ? and network_id = ?",
                editor,
                second.id());
        second.seat(editor, "editor", organisation);

        var refused = give(second, editor, "editor");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("In einem Peer-Projekt wählt die Koordination");
        assertThat(give(second, editor, "member").statusCode()).isEqualTo(303);
        assertThat(passes(home, editor)).isEqualTo(200);
        assertThat(passes(second, editor)).as("looked after elsewhere").isEqualTo(404);
    }

    @Test
    void whoEditsNoLongerDoesNotAgainByASecondNetwork() {
        UUID editor = editor();
        UUID former = visitors.newcomer("Früher", Visitors.freshAddress());
        rows.update(
                "delete from networks.membership where organisation_id = ? and network_id = ?",
                organisation,
                second.id());
        for (UUID applicant : new UUID[] {former, editor}) {
            rows.update(
                    "insert into networks.application (network_id, id, state, kind, name, language,"
                            + " account_id, organisation_id, number_hash) values (?, ?, 'accepted',"
                            + " 'own', 'x', 'de', ?, ?, '')",
                    second.id(),
                    UUID.randomUUID(),
                    applicant,
                    organisation);
            Person coordinator = rows.person(second.coordinator());
            door.write(
                    coordinator,
                    () -> {
                        memberships.adopt(second.id(), organisation, applicant, coordinator);
                        return true;
                    });
        }

        assertThat(
                        rows.query(
                                "select account_id from networks.seat where network_id = ? and"
                                        + " organisation_id = ?",
                                second.id(),
                                organisation))
                .extracting(it -> it.get("account_id"))
                .containsExactly(editor);
    }

    private UUID editor() {
        UUID editor = visitors.newcomer("Edith Redaktion", Visitors.freshAddress());
        home.seat(editor, "editor", organisation);
        return editor;
    }

    private int passes(OwnNetwork network, UUID account) {
        return visitors.signedIn(account).get("/de" + network.path() + "/passes").statusCode();
    }

    private HttpResponse<String> seats(OwnNetwork network, UUID account) {
        return visitors.signedIn(account).get("/de" + network.path() + "/seats/new");
    }

    private HttpResponse<String> give(OwnNetwork network, UUID account, String role) {
        return give(network, account, role, organisation.toString());
    }

    private HttpResponse<String> give(OwnNetwork network, UUID account, String role, String home) {
        String form = "/de" + network.path() + "/seats/new";
        String[] fields = {
            "name", "Neu", "email", address, "role", role, "organisation", home, "language", "de"
        };
        return visitors.signedIn(account).fill(form, form, fields);
    }
}
