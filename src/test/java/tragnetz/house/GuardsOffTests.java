package tragnetz.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import tragnetz.identity.Accounts;
import tragnetz.shared.access.Door;
import tragnetz.shared.access.Machine;
import tragnetz.shared.access.Person;
import tragnetz.shared.access.Viewer;
import tragnetz.shared.sql.Database;
import tragnetz.support.HouseTest;
import tragnetz.support.Rows;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** Guards against writing, each switched off once: what it kept from happening then happens. */
@HouseTest
class GuardsOffTests {

    private static final Machine MACHINE = new Machine("test");

    private static final String SEAT =
            "insert into networks.seat (network_id, id, account_id, role, organisation_id)"
                    + " values ('%s', gen_random_uuid(), '%s', 'editor', '%s')";
    private static final String INVITATION =
            "insert into networks.invitation (network_id, id, account_id, name, address, role,"
                + " organisation_id, invited_by) values ('%1$s', gen_random_uuid(), '%2$s', 'Ich',"
                + " 'ich@verein.example', 'editor', '%3$s', '%2$s')";

    @Autowired Rows rows;
    @Autowired Accounts accounts;
    @Autowired Door door;
    @Autowired JdbcClient jdbc;
    @Autowired Database database;

    private MatrixWorld world;
    private Guard guard;

    @BeforeEach
    void furnish() {
        world = new MatrixWorld(rows, accounts, door);
        guard = new Guard(door, jdbc, database);
    }

    @Test
    void nobodyTakesASeatThatWasNotOffered() throws SQLException {
        Person member = rows.person(world.person("member"));

        assertThatThrownBy(() -> seat(member, "coordinator"))
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("row-level security");
        guard.execute("create policy off on networks.seat for insert with check (true)");
        try {
            assertThat(seat(member, "coordinator")).as("without the guard").isOne();
        } finally {
            guard.execute("drop policy off on networks.seat");
        }
    }

    @Test
    void offeredSeatIsTakenInTheOfferedRoleOnly() {
        UUID account = world.person("foreign");
        rows.update(
                "insert into networks.invitation (network_id, id, account_id, name, address, role)"
                        + " values (?, ?, ?, 'Gast', ?, 'peer')",
                world.network(),
                UUID.randomUUID(),
                account,
                account + "@gast.example");
        Person invited = rows.person(account);

        assertThatThrownBy(() -> seat(invited, "coordinator"))
                .isInstanceOf(DataAccessException.class);
        assertThat(seat(invited, "peer")).isOne();
    }

    @Test
    void membersTakeNobodysSeatAway() throws SQLException {
        UUID other = world.account("Andere");
        UUID seat = world.seat(world.network(), other, "peer", null);
        Person member = rows.person(world.person("member"));

        assertThat(remove(member, "networks.seat", seat)).isZero();
        guard.execute("create policy off on networks.seat for delete using (true)");
        try {
            assertThat(remove(member, "networks.seat", seat)).as("without the guard").isOne();
        } finally {
            guard.execute("drop policy off on networks.seat");
        }
    }

    @Test
    void auditLinesOfThisYearStayWhoeverDeletes() throws SQLException {
        Person person = rows.person(world.account("Schreibt"));
        door.write(
                person,
                () ->
                        jdbc.sql(
                                        "insert into privacy.audit_line (account_id, command, path,"
                                                + " request) values (?, 'POST /x', '/x', 'guard')")
                                .param(person.account())
                                .update());
        String delete = "delete from privacy.audit_line where request = 'guard'";

        assertThat(guard.undone(MACHINE, delete)).as("behind policy and trigger").isZero();
        guard.execute(
                "create policy off on privacy.audit_line for delete to tragnetz_system using"
                        + " (true)");
        try {
            assertThatThrownBy(() -> guard.undone(MACHINE, delete))
                    .as("behind the trigger alone")
                    .rootCause()
                    .hasMessageContaining("stays for a year");
            guard.execute("alter table privacy.audit_line disable trigger guard");
            try {
                assertThat(guard.undone(MACHINE, delete)).as("without both").isOne();
            } finally {
                guard.execute("alter table privacy.audit_line enable trigger guard");
            }
        } finally {
            guard.execute("drop policy off on privacy.audit_line");
        }
        assertThat(guard.undone(MACHINE, delete)).as("guarded again").isZero();
    }

    /** Its editors issue paper passes (ADR 9): editing alone must not get anybody there. */
    @Test
    void editorsMakeNoPeerProjectOfTheirOrganisation() throws SQLException {
        Person editor = rows.person(world.person("editor"));
        String change =
                "update networks.organisation set kind = 'peer-project' where id = '"
                        + world.organisation()
                        + "'";

        guard.refused(
                editor,
                change,
                "steward network",
                "alter table networks.organisation disable trigger guarded",
                "alter table networks.organisation enable trigger guarded");
    }

    /** A seat for an organisation is a right over it in every network. */
    @Test
    void coordinatorsGiveNoSeatsOfAnOrganisationOfAnotherNetwork() throws SQLException {
        Person coordinator = rows.person(world.person("coordinator"));
        UUID strangers = world.joined();

        for (String statement : List.of(SEAT, INVITATION)) {
            String told = statement.formatted(world.network(), coordinator.account(), strangers);
            String table = statement.equals(SEAT) ? "networks.seat" : "networks.invitation";
            guard.refused(
                    coordinator,
                    told,
                    "given by its editors",
                    "alter table " + table + " disable trigger guarded",
                    "alter table " + table + " enable trigger guarded");
        }
    }

    /** A path is unique in the house and obeyed whoever wrote it. */
    @Test
    void coordinatorsForwardTheirOwnNetworkOnly() throws SQLException {
        Person coordinator = rows.person(world.person("coordinator"));
        String taken =
                "insert into networks.forwarding values ('%s', '/n/x', 'https://x.example/n/x')"
                        .formatted(world.network());

        guard.refused(
                coordinator,
                taken,
                "own network only",
                "alter table networks.forwarding disable trigger guarded",
                "alter table networks.forwarding enable trigger guarded");
    }

    /** Coordinators move the network; whether a circle comes along its hosts say. */
    @Test
    void coordinatorsAgreeForNoCircle() throws SQLException {
        Person coordinator = rows.person(world.person("coordinator"));
        rows.update(
                "insert into circles.circle (network_id, id, name, language, languages, days)"
                        + " values (?, gen_random_uuid(), 'Kreis', 'de', '{de}', 30)",
                world.network());
        String agree =
                "update circles.circle set move_agreed_at = now() where network_id = '%s'"
                        .formatted(world.network());

        assertThat(guard.undone(coordinator, agree)).isZero();
        guard.execute("create policy off on circles.circle for update using (true)");
        try {
            assertThat(guard.undone(coordinator, agree)).as("without the guard").isPositive();
        } finally {
            guard.execute("drop policy off on circles.circle");
        }
    }

    private int seat(Person viewer, String role) {
        return door.write(
                viewer,
                () -> {
                    int seated =
                            jdbc.sql(
                                            """
                                            insert into networks.seat (network_id, id, account_id, role) values (?, ?, ?, ?)
                                            """)
                                    .params(
                                            world.network(),
                                            UUID.randomUUID(),
                                            viewer.account(),
                                            role)
                                    .update();
                    door.forget();
                    return seated;
                });
    }

    private int remove(Viewer viewer, String table, UUID id) {
        return guard.undone(viewer, "delete from " + table + " where id = '" + id + "'");
    }
}
