package tragnetz.networks.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.shared.access.Door;
import tragnetz.shared.access.Machine;
import tragnetz.support.HouseTest;
import tragnetz.support.OwnNetwork;
import tragnetz.support.Rows;
import tragnetz.support.Visitor;
import tragnetz.support.Visitors;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A list is carried out once, whatever happens, and can be taken back. */
@HouseTest
class SheetExecutionTests {

    private static final Machine MACHINE = new Machine("test");

    @Autowired Visitors visitors;
    @Autowired Rows rows;
    @Autowired Door door;
    @Autowired Carrying carrying;

    private OwnNetwork network;
    private Visitor coordinator;

    @BeforeEach
    void found() {
        network = new OwnNetwork(rows, visitors);
        coordinator = visitors.signedIn(network.coordinator());
    }

    @Test
    void anImportThatIsKilledGoesOnWhereItWasAndAddsNothingTwice() {
        bring("member", 450);
        rows.update(
                "update networks.sheet set state = 'running' where network_id = ?", network.id());

        assertThatThrownBy(() -> door.write(MACHINE, this::killedAfterOnePortion))
                .hasMessage("killed");
        for (int i = 0; i < 20 && door.write(MACHINE, carrying::run); i++) {
            assertThat(members()).isLessThanOrEqualTo(450);
        }
        SheetWait.until(rows, network.id(), "done");

        assertThat(members()).isEqualTo(450);
        assertThat(
                        rows.count(
                                "select count(distinct name) from networks.organisation where"
                                        + " steward_id = ?",
                                network.id()))
                .isEqualTo(450);
        assertThat(
                        rows.count(
                                "select count(*) from networks.sheet_row where network_id = ? and"
                                        + " cells <> '{}'",
                                network.id()))
                .isZero();
    }

    @Test
    void sentTwiceIsCarriedOutOnce() {
        bring("contact", 3);
        coordinator.get(sheet());
        String once = coordinator.hidden("_once");
        coordinator.post(sheet() + "/execution", "_once", once);
        coordinator.post(sheet() + "/execution", "_once", once);
        coordinator.post(sheet() + "/execution", "_once", UUID.randomUUID().toString());
        SheetWait.until(rows, network.id(), "done");
        coordinator.post(sheet() + "/execution", "_once", UUID.randomUUID().toString());

        assertThat(people()).isEqualTo(3);
        assertThat(coordinator.get(sheet()).body()).contains("übernommen 3");
    }

    @Test
    void everythingIsTakenBackButWhatSomebodyHasChanged() {
        bring("member", 3);
        carryOut();
        UUID changed = organisation("Verein 0");
        UUID offering = organisation("Verein 1");
        rows.update("update networks.organisation set version = 1 where id = ?", changed);
        rows.update(
                "insert into directory.offer (organisation_id, id, state, language) values (?,"
                        + " gen_random_uuid(), 'draft', 'de')",
                offering);
        coordinator.fill(sheet(), sheet() + "/reversal");
        SheetWait.until(rows, network.id(), "undone");

        assertThat(members()).isEqualTo(2);
        assertThat(fates()).containsExactly("kept", "kept", "undone");
        assertThat(organisation("Verein 0")).isEqualTo(changed);
    }

    @Test
    void contactsAreTakenBackUnlessTheyAreInvited() {
        bring("contact", 3);
        carryOut();
        rows.update(
                "update networks.contact_person set invited_at = now() where network_id = ? and"
                        + " name = 'Verein 1'",
                network.id());
        coordinator.fill(sheet(), sheet() + "/reversal");
        SheetWait.until(rows, network.id(), "undone");

        assertThat(people()).isOne();
        assertThat(fates()).containsExactly("undone", "kept", "undone");
    }

    private Void killedAfterOnePortion() {
        carrying.run();
        throw new IllegalStateException("killed");
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

    private List<String> fates() {
        return rows
                .query(
                        "select fate from networks.sheet_row where network_id = ? order by line",
                        network.id())
                .stream()
                .map(it -> Objects.requireNonNull(it.get("fate")).toString())
                .toList();
    }

    private long members() {
        return rows.count(
                "select count(*) from networks.membership where network_id = ?", network.id());
    }

    private long people() {
        return rows.count(
                "select count(*) from networks.contact_person where network_id = ?", network.id());
    }
}
