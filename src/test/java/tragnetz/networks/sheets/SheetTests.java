package tragnetz.networks.sheets;

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
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Possible twins are decided one by one, and a list may be forgotten. */
@HouseTest
class SheetTests {

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
    void twinsAreDecidedOneByOne() {
        bring("member", 1);
        carryOut();
        OwnNetwork other = new OwnNetwork(rows, visitors);
        Visitor neighbour = visitors.signedIn(other.coordinator());
        String fresh = "/de" + other.path() + "/sheets/new";
        String name = "Verein 0";
        rows.update(
                "update networks.organisation set name = ? where id = ?",
                name = "Einzigartig " + UUID.randomUUID(),
                organisation("Verein 0"));
        neighbour.fill(
                fresh, fresh, "kind", "member", "text", "Name\n" + name + "\n" + name + " e.V.");
        UUID sheet = SheetWait.latest(rows, other.id());
        String path = "/de" + other.path() + "/sheets/" + sheet;
        neighbour.get(path);
        neighbour.post(path + "/choices", "line", "3", "choice", "new");
        neighbour.fill(path, path + "/execution");
        SheetWait.until(rows, other.id(), "done");

        assertThat(
                        rows.query(
                                "select fate from networks.sheet_row where sheet_id = ? order by"
                                        + " line",
                                sheet))
                .extracting(it -> it.get("fate"))
                .containsExactly("asks", "added");
        assertThat(neighbour.get(path).body()).contains(other.path() + "/application");
        assertThat(
                        rows.count(
                                "select count(*) from networks.membership where organisation_id ="
                                        + " (select id from networks.organisation where name = ?)",
                                name))
                .as("a network that another looks after asks itself")
                .isOne();
    }

    @Test
    void aListThatIsDiscardedLeavesNothing() {
        bring("contact", 2);
        coordinator.fill(sheet(), sheet() + "/removal");

        assertThat(
                        rows.count(
                                "select count(*) from networks.sheet_row where network_id = ?",
                                network.id()))
                .isZero();
    }

    private void bring(String kind, int count) {
        String list =
                IntStream.range(0, count)
                        .mapToObj(it -> "Verein " + it + "\tv" + it + "@verein.example")
                        .collect(Collectors.joining("\n", "Name\tE-Mail\n", ""));
        String fresh = "/de" + network.path() + "/sheets/new";
        coordinator.get(fresh);
        coordinator.upload(fresh, "none", "", new byte[0], "kind", kind, "text", list);
        // Names that differ in a digit alone are twins for us; here they are not.
        rows.update(
                "update networks.sheet_row set fate = 'new' where network_id = ? and fate ="
                        + " 'twin'",
                network.id());
    }

    private void carryOut() {
        coordinator.fill(sheet(), sheet() + "/execution");
        SheetWait.until(rows, network.id(), "done");
    }

    private String sheet() {
        return "/de" + network.path() + "/sheets/" + SheetWait.latest(rows, network.id());
    }

    private UUID organisation(String name) {
        return rows.one(
                UUID.class,
                "select id from networks.organisation where steward_id = ? and name = ?",
                network.id(),
                name);
    }
}
