package tragnetz.networks.moves;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.shared.Settings;
import tragnetz.shared.access.Door;
import tragnetz.shared.access.Machine;
import tragnetz.shared.jobs.Job;
import tragnetz.support.HouseTest;
import tragnetz.support.Rows;
import tragnetz.support.Visitor;
import tragnetz.support.Visitors;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

@HouseTest
class MoveTests {

    private static final Machine MACHINE = new Machine("test");

    @Autowired Visitors visitors;
    @Autowired Rows rows;
    @Autowired Door door;
    @Autowired List<Job> jobs;
    @Autowired Settings settings;
    private MovingNetwork network;
    private Visitor coordinator;

    @BeforeEach
    void found() {
        network = MovingNetwork.found(rows, visitors);
        coordinator = visitors.signedIn(network.coordinator());
    }

    @Test
    void afterTheMoveEveryPrintedLinkLeadsToTheNewHouse() {
        rows.update(
                "insert into networks.domain (network_id, host, allowed_at) values (?, ?, now())",
                network.id(),
                "zweites.example");
        coordinator.get(page());
        for (String bad :
                new String[] {
                    "javascript:alert(1)",
                    "https://neu.example/",
                    "neu",
                    "HTTP://LOCALHOST:%d/n/umzug".formatted(settings.baseUrl().getPort()),
                    "https://zweites.example/n/umzug"
                }) {
            assertThat(coordinator.post(page() + "/forwarding", "address", bad).statusCode())
                    .isEqualTo(422);
            coordinator.get(page());
        }
        coordinator.post(
                page() + "/forwarding", "address", "https://neu.example/de/n/anderes-wort");

        Visitor stranger = visitors.stranger();
        assertThat(moved(stranger, "/uk/n/" + network.slug()))
                .isEqualTo("https://neu.example/uk/n/anderes-wort");
        assertThat(moved(stranger, "/de/n/" + network.slug() + "/members?language=tr"))
                .isEqualTo("https://neu.example/de/n/anderes-wort/members?language=tr");
        assertThat(moved(stranger, "/ar/organisations/" + network.organisation()))
                .isEqualTo("https://neu.example/ar/organisations/" + network.organisation());
        assertThat(moved(stranger, "/de/offers/" + network.offer()))
                .isEqualTo("https://neu.example/de/offers/" + network.offer());
        assertThat(stranger.get("/de/organisations/" + network.shared()).statusCode())
                .as("an organisation of two networks stays with the other one")
                .isEqualTo(200);
        assertThat(stranger.get("/de/n/auental").statusCode()).isEqualTo(200);

        assertThat(stranger.get("/de/n/" + network.slug() + "/application/inquiry").statusCode())
                .as("numbers are known here alone")
                .isEqualTo(200);
        for (String here : new String[] {"/relays", "/calls"}) {
            assertThat(coordinator.get("/de/n/" + network.slug() + here).statusCode())
                    .as("what was reported stays in this house")
                    .isEqualTo(200);
        }
        assertThat(moved(coordinator, "/de/n/" + network.slug() + "/relaysandmore"))
                .startsWith("https://neu.example/");
        stranger.get("/de/n/auental/application/inquiry");
        var lost = stranger.post("/de/n/" + network.slug() + "/application", "name", "Neu");
        assertThat(lost.statusCode()).isEqualTo(410);
        assertThat(lost.body())
                .contains("https://neu.example/de/n/anderes-wort", "nichts gespeichert");

        assertThat(coordinator.get(page()).body()).contains("https://neu.example/n/anderes-wort");
        coordinator.post(page() + "/forwarding", "address", "");
        assertThat(stranger.get("/de/offers/" + network.offer()).body()).contains("Umzugshilfe");
    }

    /** Another network, quiet even, knows the organisation by a contact alone. */
    @Test
    void whatAnotherNetworkKnowsStaysWithIt() {
        MovingNetwork other = MovingNetwork.found(rows, visitors);
        rows.update("update networks.network set published_at = null where id = ?", other.id());
        rows.update(
                "insert into networks.contact (network_id, id, place, organisation_id) values (?,"
                        + " gen_random_uuid(), 1, ?)",
                other.id(),
                network.organisation());
        coordinator.get(page());
        coordinator.post(page() + "/forwarding", "address", "https://neu.example/n/umzug");

        Visitor stranger = visitors.stranger();
        assertThat(stranger.get("/de/organisations/" + network.organisation()).body())
                .contains("Umzugsverein");
        assertThat(stranger.get("/de/offers/" + network.offer()).body()).contains("Umzugshilfe");
        assertThat(stranger.get("/de/n/" + network.slug()).statusCode()).isEqualTo(301);
    }

    @Test
    void aNetworkThatLivesElsewhereWritesToNobodyFromHere() {
        UUID circular = UUID.randomUUID();
        coordinator.get(page());
        coordinator.post(page() + "/forwarding", "address", "https://neu.example/n/umzug");
        rows.update(
                "insert into circulars.circular (network_id, id, language, state, groups, due_at)"
                        + " values (?, ?, 'de', 'scheduled', '{seats:all}', now())",
                network.id(),
                circular);
        rows.update(
                "insert into circulars.circular_text (network_id, circular_id, language, subject,"
                        + " body, state) values (?, ?, 'de', 'Gruß', 'Gruß', 'source')",
                network.id(),
                circular);
        rows.update(
                "insert into networks.contact_person (network_id, id, name, email, due_at) values"
                        + " (?, gen_random_uuid(), 'Eingeladen', ?, now())",
                network.id(),
                Visitors.freshAddress());
        work();
        assertThat(written()).isZero();

        coordinator.get(page());
        coordinator.post(page() + "/forwarding", "address", "");
        Instant end = Instant.now().plusSeconds(20);
        while (written() < 2 && Instant.now().isBefore(end)) {
            work();
        }
        assertThat(written()).isEqualTo(2);
    }

    private void work() {
        jobs.stream()
                .filter(it -> List.of("circulars", "waves").contains(it.name()))
                .forEach(it -> door.write(MACHINE, it::run));
    }

    /** The circular and the invitation that have left. */
    private long written() {
        return rows.count(
                "select (select count(*) from circulars.circular where network_id = ? and state <>"
                        + " 'scheduled') + (select count(*) from networks.contact_person where"
                        + " network_id = ? and invited_at is not null)",
                network.id(),
                network.id());
    }

    private static String moved(Visitor visitor, String path) {
        var answer = visitor.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(301);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private String page() {
        return "/de/n/" + network.slug() + "/move";
    }
}
