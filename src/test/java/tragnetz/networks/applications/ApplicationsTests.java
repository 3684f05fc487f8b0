package tragnetz.networks.applications;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.shared.access.Door;
import tragnetz.shared.access.Machine;
import tragnetz.shared.demo.DemoWorld;
import tragnetz.support.HouseTest;
import tragnetz.support.Mailbox;
import tragnetz.support.Rows;
import tragnetz.support.Visitor;
import tragnetz.support.Visitors;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

@HouseTest
class ApplicationsTests {

    private static final String NETWORK = "ankommen-oberelbe";
    private static final String LIST = "/de/n/" + NETWORK + "/applications";

    @Autowired Visitors visitors;
    @Autowired Rows rows;
    @Autowired Mailbox mailbox;
    @Autowired Door door;
    @Autowired ApplicationData data;
    private final String address = Visitors.freshAddress();
    private final String name = "Nachbarschaft " + address.substring(0, 8);
    private Visitor coordinator;

    @BeforeEach
    void coordinate() {
        coordinator = visitors.signedIn(DemoWorld.id(NETWORK, "person", "jana"));
    }

    @Test
    void acceptedOrganisationIsAMemberAndItsPersonIsInvited() {
        UUID id = apply("ar", "organisation", address);

        assertThat(Visitor.location(decide(id, "acceptance", "Schön, dass Sie kommen")))
                .isEqualTo(LIST + "?did=application-accepted");

        UUID organisation =
                rows.one(UUID.class, "select id from networks.organisation where name = ?", name);
        assertThat(
                        rows.count(
                                "select count(*) from networks.membership where organisation_id ="
                                        + " ?",
                                organisation))
                .isOne();
        assertThat(
                        rows.query(
                                "select role, organisation_id from networks.invitation where"
                                        + " address = ?",
                                address))
                .singleElement()
                .satisfies(
                        it ->
                                assertThat(it)
                                        .containsEntry("role", "editor")
                                        .containsEntry("organisation_id", organisation));
        Mailbox.Letter letter = mailbox.letter(address, 2);
        assertThat(letter.subject()).startsWith("أهلًا بكم");
        assertThat(letter.body()).contains("Schön, dass Sie kommen", "/ar/my/invitations");
        assertThat(visitors.stranger().get("/de/organisations/" + organisation).body())
                .as("what was written for the coordinators is not public")
                .contains(name)
                .doesNotContain("kochen", address);
        assertThat(mailbox.count(address)).as("one welcome is enough").isEqualTo(2);
    }

    @Test
    void personGetsASeatByInvitationAndNoPublicRecord() {
        UUID id = apply("de", "person", address);
        decide(id, "acceptance", "");

        assertThat(rows.count("select count(*) from networks.organisation where name = ?", name))
                .isZero();
        assertThat(
                        rows.one(
                                String.class,
                                "select role from networks.invitation where address = ?",
                                address))
                .isEqualTo("peer");
    }

    @Test
    void declinedPersonReadsTheReasonInHerLanguage() {
        UUID id = apply("tr", "practitioner", address);
        assertThat(decide(id, "refusal", "").statusCode()).isEqualTo(422);
        decide(id, "refusal", "Zurzeit nur Gruppen");

        Mailbox.Letter letter = mailbox.letter(address, 2);
        assertThat(letter.subject()).contains("ağından yanıt");
        assertThat(letter.body()).contains("Zurzeit nur Gruppen");
        rows.update(
                "update networks.application set changed_at = now() - interval '91 days' where id ="
                        + " ?",
                id);
        door.write(new Machine("test"), () -> data.expire(500));
        assertThat(rows.count("select count(*) from networks.application where id = ?", id))
                .isZero();
    }

    @Test
    void ofTwoCoordinatorsOneDecides() throws Exception {
        UUID id = apply("de", "organisation", address);
        Visitor other = visitors.signedIn(DemoWorld.id(NETWORK, "person", "jana"));
        coordinator.get(LIST + "/" + id);
        other.get(LIST + "/" + id);
        List<Callable<Integer>> both =
                List.of(
                        () ->
                                coordinator
                                        .post(LIST + "/" + id + "/acceptance", "note", "")
                                        .statusCode(),
                        () -> other.post(LIST + "/" + id + "/acceptance", "note", "").statusCode());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            assertThat(threads.invokeAll(both).stream().map(it -> it.resultNow()))
                    .containsExactlyInAnyOrder(303, 409);
        }
        assertThat(rows.count("select count(*) from networks.organisation where name = ?", name))
                .isOne();
    }

    @Test
    void whatIsThereAlreadyIsHintedAtInAnyScript() {
        Applicants applicants = new Applicants(visitors, rows, NETWORK);
        applicants.apply("de", "organisation", "Sdorowje Oberelbe", "");
        applicants.apply("ru", "organisation", "Здоровье Оберелбе", "");
        UUID id =
                rows.one(
                        UUID.class,
                        "select id from networks.application where name = 'Здоровье Оберелбе'");

        assertThat(coordinator.get(LIST + "/" + id).body())
                .contains("Gibt es das schon?", "Sdorowje Oberelbe");
        rows.update("delete from networks.application where name like '%berelbe'");
    }

    @Test
    void editorsBringTheirOwnRecordIntoASecondNetwork() {
        UUID editor = DemoWorld.id("auental", "person", "oksana-melnyk");
        UUID own = DemoWorld.id("organisation", "dim-auental");
        String path = "/de/n/" + NETWORK + "/application";
        rows.update("delete from shared.rate_bucket");
        Visitor visitor = visitors.signedIn(editor);
        visitor.fill(path, path, "step", "kind", "kind", "own " + own);
        visitor.fill(path, path, "step", "about", "about", "");
        visitor.fill(path, path + "/submission");
        UUID id =
                rows.one(
                        UUID.class,
                        "select id from networks.application where organisation_id = ? and kind ="
                                + " 'own'",
                        own);
        decide(id, "acceptance", "");

        assertThat(
                        rows.count(
                                "select count(*) from networks.membership where organisation_id ="
                                        + " ?",
                                own))
                .as("one record, two memberships")
                .isEqualTo(2);
        assertThat(visitors.signedIn(editor).get("/de/n/" + NETWORK + "/people").statusCode())
                .isEqualTo(200);
        rows.update(
                "delete from networks.membership where organisation_id = ? and network_id = ?",
                own,
                DemoWorld.id(NETWORK));
        rows.update(
                "delete from networks.seat where organisation_id = ? and network_id = ?",
                own,
                DemoWorld.id(NETWORK));
        rows.update("delete from networks.application where id = ?", id);
    }

    @Test
    void acceptingWantsAFreshProof() {
        UUID id = apply("de", "organisation", "");
        Visitor stale = visitors.signedInEarlier(DemoWorld.id(NETWORK, "person", "jana"));
        stale.get(LIST + "/" + id);
        assertThat(Visitor.location(stale.post(LIST + "/" + id + "/acceptance")))
                .startsWith("/de/my/step-up?to=");
    }

    private UUID apply(String language, String kind, String email) {
        new Applicants(visitors, rows, NETWORK).apply(language, kind, name, email);
        return rows.one(UUID.class, "select id from networks.application where name = ?", name);
    }

    private java.net.http.HttpResponse<String> decide(UUID id, String command, String note) {
        return coordinator.fill(LIST + "/" + id, LIST + "/" + id + "/" + command, "note", note);
    }
}
