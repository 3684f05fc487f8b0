package tragnetz.networks.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.shared.access.Door;
import tragnetz.shared.access.Machine;
import tragnetz.support.HouseTest;
import tragnetz.support.Rows;
import tragnetz.support.Visitors;

import java.util.UUID;

/** A list is carried out once, whatever happens, and can be taken back. */
@HouseTest
class SheetExecutionTests {

    private static final Machine MACHINE = new Machine("test");

    @Autowired Visitors visitors;
    @Autowired Rows rows;
    @Autowired Door door;
    @Autowired Carrying carrying;

    private Clerk clerk;

    @BeforeEach
    void found() {
        clerk = new Clerk(visitors, rows);
    }

    @Test
    void anImportThatIsKilledGoesOnWhereItWasAndAddsNothingTwice() {
        clerk.brings("member", 450);
        rows.update(
                "update networks.sheet set state = 'running' where network_id = ?",
                clerk.network().id());

        assertThatThrownBy(() -> door.write(MACHINE, this::killedAfterOnePortion))
                .hasMessage("killed");
        for (int i = 0; i < 20 && door.write(MACHINE, carrying::run); i++) {
            assertThat(members()).isLessThanOrEqualTo(450);
        }
        clerk.waitsUntil("done");

        assertThat(members()).isEqualTo(450);
        assertThat(
                        rows.count(
                                "select count(distinct name) from networks.organisation where"
                                        + " steward_id = ?",
                                clerk.network().id()))
                .isEqualTo(450);
        assertThat(
                        rows.count(
                                "select count(*) from networks.sheet_row where network_id = ? and"
                                        + " cells <> '{}'",
                                clerk.network().id()))
                .isZero();
    }

    @Test
    void sentTwiceIsCarriedOutOnce() {
        clerk.brings("contact", 3);
        clerk.visitor().get(clerk.sheet());
        String once = clerk.visitor().hidden("_once");
        clerk.visitor().post(clerk.sheet() + "/execution", "_once", once);
        clerk.visitor().post(clerk.sheet() + "/execution", "_once", once);
        clerk.visitor().post(clerk.sheet() + "/execution", "_once", UUID.randomUUID().toString());
        clerk.waitsUntil("done");
        clerk.visitor().post(clerk.sheet() + "/execution", "_once", UUID.randomUUID().toString());

        assertThat(people()).isEqualTo(3);
        assertThat(clerk.visitor().get(clerk.sheet()).body()).contains("übernommen 3");
    }

    @Test
    void everythingIsTakenBackButWhatSomebodyHasChanged() {
        clerk.brings("member", 3);
        clerk.executes();
        UUID changed = clerk.organisation("Verein 0");
        UUID offering = clerk.organisation("Verein 1");
        rows.update("update networks.organisation set version = 1 where id = ?", changed);
        rows.update(
                "insert into directory.offer (organisation_id, id, state, language) values (?,"
                        + " gen_random_uuid(), 'draft', 'de')",
                offering);
        clerk.visitor().fill(clerk.sheet(), clerk.sheet() + "/reversal");
        clerk.waitsUntil("undone");

        assertThat(members()).isEqualTo(2);
        assertThat(clerk.column("fate")).containsExactly("kept", "kept", "undone");
        assertThat(clerk.organisation("Verein 0")).isEqualTo(changed);
    }

    @Test
    void contactsAreTakenBackUnlessTheyAreInvited() {
        clerk.brings("contact", 3);
        clerk.executes();
        rows.update(
                "update networks.contact_person set invited_at = now() where network_id = ? and"
                        + " name = 'Verein 1'",
                clerk.network().id());
        clerk.visitor().fill(clerk.sheet(), clerk.sheet() + "/reversal");
        clerk.waitsUntil("undone");

        assertThat(people()).isOne();
        assertThat(clerk.column("fate")).containsExactly("undone", "kept", "undone");
    }

    private Void killedAfterOnePortion() {
        carrying.run();
        throw new IllegalStateException("killed");
    }

    private long members() {
        return rows.count(
                "select count(*) from networks.membership where network_id = ?",
                clerk.network().id());
    }

    private long people() {
        return rows.count(
                "select count(*) from networks.contact_person where network_id = ?",
                clerk.network().id());
    }
}
