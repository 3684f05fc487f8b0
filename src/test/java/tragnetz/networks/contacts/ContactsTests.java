package tragnetz.networks.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.support.HouseTest;
import tragnetz.support.OwnNetwork;
import tragnetz.support.Rows;
import tragnetz.support.Visitor;
import tragnetz.support.Visitors;

import java.util.UUID;

@HouseTest
class ContactsTests {

    @Autowired Visitors visitors;
    @Autowired Rows rows;

    private OwnNetwork network;
    private Visitor coordinator;

    @BeforeEach
    void found() {
        network = new OwnNetwork(rows, visitors);
        coordinator = visitors.signedIn(network.coordinator());
    }

    @Test
    void contactsAreTheNetworksAlone() {
        UUID one = UUID.randomUUID();
        rows.update(
                "insert into networks.contact_person (network_id, id, name, email) values (?, ?,"
                        + " 'Kontakt 0', ?)",
                network.id(),
                one,
                Visitors.freshAddress());
        Visitor other = visitors.signedIn(new OwnNetwork(rows, visitors).coordinator());
        other.get("/de/my/profile");

        assertThat(other.get(at("/contacts")).statusCode()).isEqualTo(404);
        assertThat(other.post(at("/contacts/" + one + "/removal")).statusCode()).isEqualTo(404);
        assertThat(visitors.stranger().get(at("")).body()).doesNotContain("Kontakt 0");
        coordinator.fill(at("/contacts"), at("/contacts/" + one + "/removal"));
        assertThat(rows.count("select count(*) from networks.contact_person where id = ?", one))
                .isZero();
    }

    /** Nobody chosen means everybody; somebody we do not understand must not. */
    @Test
    void whoIsNotUnderstoodIsNotEverybody() {
        rows.update(
                "insert into networks.contact_person (network_id, id, name, email) values (?,"
                        + " gen_random_uuid(), 'Kontakt 0', ?)",
                network.id(),
                Visitors.freshAddress());

        var answer =
                coordinator.fill(
                        at("/contacts"),
                        at("/contacts/waves"),
                        "size",
                        "5",
                        "start",
                        "tomorrow",
                        "person",
                        "alle?");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(
                        rows.count(
                                "select count(*) from networks.contact_person where network_id = ?"
                                        + " and due_at is not null",
                                network.id()))
                .isZero();
    }

    private String at(String path) {
        return "/de" + network.path() + path;
    }
}
