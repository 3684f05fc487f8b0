package tragnetz.networks.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.shared.access.Door;
import tragnetz.shared.access.Machine;
import tragnetz.support.HouseTest;
import tragnetz.support.Mailbox;
import tragnetz.support.OwnNetwork;
import tragnetz.support.Rows;
import tragnetz.support.Visitor;
import tragnetz.support.Visitors;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

@HouseTest
class WavesTests {

    private static final Machine MACHINE = new Machine("test");

    @Autowired Visitors visitors;
    @Autowired Mailbox mailbox;
    @Autowired ContactStore store;
    @Autowired Waves waves;
    @Autowired Rows rows;
    @Autowired Door door;

    private final List<String> addresses = new ArrayList<>();
    private OwnNetwork network;
    private Visitor coordinator;

    @BeforeEach
    void found() {
        network = new OwnNetwork(rows, visitors);
        coordinator = visitors.signedIn(network.coordinator());
        for (int i = 0; i < 5; i++) {
            addresses.add(Visitors.freshAddress());
            contact("Kontakt " + i, addresses.get(i));
        }
        contact("Ohne Mail", null);
    }

    @Test
    void wavesGoOutTwoNowAndTheOthersMorningByMorning() {
        assertThat(Visitor.location(plan("2", "now"))).endsWith("did=contacts-invited");
        waves();

        assertThat(mailbox.letter(addresses.get(0), 1).subject()).contains("Eigenes Netz");
        assertThat(states()).containsExactly("due", "due", "due", "paper", "silent", "silent");
        assertThat(
                        rows.count(
                                "select count(distinct due_at) from networks.contact_person where"
                                        + " network_id = ? and extract(hour from due_at at time"
                                        + " zone 'Europe/Berlin') = 9 and due_at > now()",
                                network.id()))
                .isEqualTo(2);
        tomorrow(2);
        waves();
        waves();
        assertThat(states())
                .containsExactly("paper", "silent", "silent", "silent", "silent", "silent");
        assertThat(
                        rows.count(
                                "select count(*) from networks.invitation where network_id = ?",
                                network.id()))
                .isEqualTo(5);
    }

    @Test
    void aWaveThatIsSentTwiceInvitesOnce() {
        coordinator.get(at("/contacts"));
        String once = coordinator.hidden("_once");
        plan("5", "now", "_once", once);
        plan("5", "now", "_once", once);
        plan("5", "now");
        waves();
        waves();

        assertThat(mailbox.count(addresses.get(3))).isOne();
    }

    @Test
    void onlyThoseChosenAreInvited() {
        UUID one = id("Kontakt 3");
        plan("20", "tomorrow", "person", one.toString());

        assertThat(
                        rows.query(
                                "select name from networks.contact_person where network_id = ? and"
                                        + " due_at is not null",
                                network.id()))
                .extracting(it -> it.get("name"))
                .containsExactly("Kontakt 3");
    }

    @Test
    void progressTellsWhoHasAcceptedDeclinedAndWhoIsSilent() {
        plan("5", "now");
        waves();
        accept(addresses.get(0));
        rows.update("delete from networks.invitation where address = ?", addresses.get(1));

        assertThat(coordinator.get(at("/contacts")).body())
                .contains("angenommen 1", "abgelehnt oder abgelaufen 1", "noch keine Antwort 3");
        assertThat(coordinator.get(at("/contacts?state=accepted")).body())
                .contains("Kontakt 0")
                .doesNotContain("Kontakt 2");
    }

    @Test
    void theSilentAreRemindedOnce() {
        plan("5", "now");
        waves();
        assertThat(Visitor.location(remind())).endsWith("did=contacts-nobody");
        rows.update(
                "update networks.contact_person set invited_at = now() - interval '4 days' where"
                        + " network_id = ? and name in ('Kontakt 0', 'Kontakt 1')",
                network.id());
        accept(addresses.get(1));

        assertThat(Visitor.location(remind())).endsWith("did=contacts-reminded");
        assertThat(Visitor.location(remind())).endsWith("did=contacts-nobody");
        assertThat(mailbox.letter(addresses.get(0), 2).subject()).contains("Erinnerung");
        assertThat(
                        rows.count(
                                "select count(*) from shared.mail where recipient = ? and subject"
                                        + " like '%Erinnerung%'",
                                addresses.get(1)))
                .isZero();
    }

    @Test
    void withoutAFreshProofNobodyIsInvited() {
        assertThat(plan("0", "now").statusCode()).isEqualTo(422);
        Visitor once = visitors.signedInEarlier(network.coordinator());
        assertThat(once.get(at("/contacts")).body()).contains("/de/my/step-up?to=");
        assertThat(Visitor.location(once.post(at("/contacts/waves"), "size", "5", "start", "now")))
                .startsWith("/de/my/step-up");
        assertThat(states()).doesNotContain("due", "silent");
    }

    /** Its own editors give the seat that speaks for it. */
    @Test
    void peopleOfAnOrganisationOfAnotherNetworkAreInvitedForThemselves() {
        UUID own = network.organisation("Verein");
        UUID foreign = new OwnNetwork(rows, visitors).organisation("Verein");
        at("Kontakt 0", own);
        at("Kontakt 1", foreign);
        plan("5", "now");
        waves();

        assertThat(
                        rows.query(
                                "select role, organisation_id from networks.invitation where"
                                        + " network_id = ? order by name limit 2",
                                network.id()))
                .extracting(it -> it.get("role") + " " + it.get("organisation_id"))
                .containsExactly("member " + own, "peer null");
    }

    private void at(String name, UUID organisation) {
        rows.update(
                "update networks.contact_person set organisation_id = ? where network_id = ? and"
                        + " name = ?",
                organisation,
                network.id(),
                name);
    }

    private void accept(String address) {
        Visitor guest = visitors.stranger();
        Mailbox.Letter letter = mailbox.ask(guest, address, "/my/invitations");
        guest.get(letter.link());
        guest.post("/de/sign-in/link", "token", letter.token());
        UUID offer =
                rows.one(
                        UUID.class,
                        "select id from networks.invitation where address = ?",
                        address);
        guest.fill("/de/my/invitations", "/de/my/invitations/" + offer + "/acceptance");
    }

    private HttpResponse<String> plan(String size, String start, String... more) {
        coordinator.get(at("/contacts"));
        List<String> fields = new ArrayList<>(List.of("size", size, "start", start));
        fields.addAll(List.of(more));
        return coordinator.post(at("/contacts/waves"), fields.toArray(String[]::new));
    }

    private HttpResponse<String> remind() {
        return coordinator.fill(at("/contacts"), at("/contacts/reminders"));
    }

    /** The house's own job may have been faster and not be done yet. */
    private void waves() {
        String due =
                "select count(*) from networks.contact_person where network_id = ? and due_at <="
                        + " now() and invited_at is null and email is not null";
        Instant end = Instant.now().plusSeconds(20);
        do {
            door.write(MACHINE, waves::run);
        } while (rows.count(due, network.id()) > 0 && Instant.now().isBefore(end));
    }

    private void tomorrow(int days) {
        rows.update(
                "update networks.contact_person set due_at = due_at - ? * interval '1 day' where"
                        + " network_id = ?",
                days,
                network.id());
    }

    private List<String> states() {
        return door.read(MACHINE, () -> store.rows(network.id(), "", 1)).stream()
                .map(ContactsPage.Row::state)
                .sorted()
                .toList();
    }

    private void contact(String name, @Nullable String address) {
        rows.update(
                "insert into networks.contact_person (network_id, id, name, email) values (?,"
                        + " gen_random_uuid(), ?, ?)",
                network.id(),
                name,
                address);
    }

    private UUID id(String name) {
        return rows.one(
                UUID.class,
                "select id from networks.contact_person where network_id = ? and name = ?",
                network.id(),
                name);
    }

    private String at(String path) {
        return "/de" + network.path() + path;
    }
}
