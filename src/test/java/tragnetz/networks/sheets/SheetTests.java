package tragnetz.networks.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.support.HouseTest;
import tragnetz.support.Rows;
import tragnetz.support.Visitors;

import java.util.UUID;

/** Possible twins are decided one by one, and a list may be forgotten. */
@HouseTest
class SheetTests {

    @Autowired Visitors visitors;
    @Autowired Rows rows;

    private Clerk clerk;

    @BeforeEach
    void found() {
        clerk = new Clerk(visitors, rows);
    }

    @Test
    void twinsAreDecidedOneByOne() {
        clerk.brings("member", 1);
        clerk.executes();
        Clerk neighbour = new Clerk(visitors, rows);
        String name = "Einzigartig " + UUID.randomUUID();
        rows.update(
                "update networks.organisation set name = ? where id = ?",
                name,
                clerk.organisation("Verein 0"));
        neighbour.pastes("member", "Name", name, name + " e.V.");
        neighbour.visitor().post(neighbour.sheet() + "/choices", "line", "3", "choice", "new");
        neighbour.executes();

        assertThat(neighbour.column("fate")).containsExactly("asks", "added");
        assertThat(neighbour.visitor().get(neighbour.sheet()).body())
                .contains(neighbour.network().path() + "/application");
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
        clerk.brings("contact", 2);
        clerk.visitor().fill(clerk.sheet(), clerk.sheet() + "/removal");

        assertThat(
                        rows.count(
                                "select count(*) from networks.sheet_row where network_id = ?",
                                clerk.network().id()))
                .isZero();
    }
}
