package tragnetz.house;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import tragnetz.identity.Accounts;
import tragnetz.shared.access.Door;
import tragnetz.shared.access.Machine;
import tragnetz.shared.access.Person;
import tragnetz.shared.sql.Database;
import tragnetz.support.HouseTest;
import tragnetz.support.Rows;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** Rights that are narrower than a table's policies alone would have them. */
@HouseTest
class RightsTests {

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

    /** What no handler asks for, no statement may either. */
    @Test
    void rightsEndWhereHandlersEnd() throws SQLException {
        Person coordinator = rows.person(world.person("coordinator"));
        Person editor = rows.person(world.person("editor"));
        UUID strangers = world.joined();
        rows.update(
                """
                insert into networks.application (network_id, id, kind, name, number_hash, language, state, account_id, organisation_id)
                values (?, ?, 'own', 'Selbst', '\\x00', 'de', 'accepted', ?, ?)
                """,
                world.network(),
                strangers,
                editor.account(),
                world.organisation());

        guard.refused(
                editor,
                "update networks.organisation set steward_id = steward_id where id = '%s'"
                        .formatted(world.organisation()),
                "permission denied",
                "grant update (steward_id) on networks.organisation to tragnetz_app",
                "revoke update (steward_id) on networks.organisation from tragnetz_app");
        guard.refused(
                coordinator,
                """
                insert into networks.membership_event (network_id, id, organisation_id, name, event, by_id)
                values ('%s', gen_random_uuid(), gen_random_uuid(), 'Erfunden', 'left', '%s')
                """
                        .formatted(world.network(), coordinator.account()),
                "row-level security",
                "create policy off on networks.membership_event for insert with check (true)",
                "drop policy off on networks.membership_event");
        guard.refused(
                coordinator,
                "update networks.application set organisation_id = '%s' where id = '%s'"
                        .formatted(strangers, strangers),
                "stays with the organisation",
                "alter table networks.application disable trigger guarded",
                "alter table networks.application enable trigger guarded");
    }

    /** Whoever was reported does not close what others have to look at. */
    @Test
    void ambassadorsDecideNothingThatWasReported() throws SQLException {
        Person ambassador = rows.person(world.person("peer"));
        UUID relay = relay(ambassador.account(), "reported");

        guard.untouched(
                ambassador,
                "update networks.relay set state = 'closed' where id = '%s'".formatted(relay),
                """
                create policy off on networks.relay for update using (account_id = (select shared.viewer()))
                """,
                "drop policy off on networks.relay");
    }

    @Test
    void addressesOfContactPersonsAreForThoseWhoInvite() throws SQLException {
        UUID id = UUID.randomUUID();
        rows.update(
                "insert into networks.contact_person (network_id, id, name, email) values (?, ?,"
                        + " 'Rana', ?)",
                world.network(),
                id,
                id + "@verein.example");

        for (String role : List.of("member", "editor", "peer")) {
            guard.unseen(
                    rows.person(world.person(role)),
                    "",
                    "networks.contact_person where id = '%s'".formatted(id),
                    """
                    create policy off on networks.contact_person for select
                        using (network_id = any ((select shared.networks())::uuid[]))
                    """,
                    "drop policy off on networks.contact_person");
        }
    }

    /** Who is in a circle is nobody's business outside it. */
    @Test
    void coordinatorsSeeNoLineOfWhoGotACircularThroughACircle() throws SQLException {
        Person coordinator = rows.person(world.person("coordinator"));
        UUID member = world.person("peer");
        UUID circular = UUID.randomUUID();
        rows.update(
                "insert into circulars.circular (network_id, id, language) values (?, ?, 'de')",
                world.network(),
                circular);
        rows.update(
                "insert into circulars.delivery (network_id, circular_id, account_id, language,"
                        + " fate, closed) values (?, ?, ?, 'de', 'house', true)",
                world.network(),
                circular,
                member);

        guard.unseen(
                coordinator,
                "",
                "circulars.delivery where circular_id = '%s'".formatted(circular),
                """
                create policy off on circulars.delivery for select
                    using (network_id = any ((select shared.coordinates())::uuid[]))
                """,
                "drop policy off on circulars.delivery");
    }

    /** However the seat ended: nobody finds her, and nobody writes to her any more. */
    @Test
    void ambassadorsEndWithTheirLastSeat() throws SQLException {
        UUID account = world.person("peer");
        UUID id = UUID.randomUUID();
        rows.update(
                "insert into networks.ambassador (network_id, id, account_id, languages,"
                        + " appointed_by, appointed_on) values (?, ?, ?, '{tr}', 'Runde',"
                        + " current_date)",
                world.network(),
                id,
                account);
        rows.update(
                "insert into networks.ambassador_face (network_id, id, shown_name, languages,"
                        + " region) values (?, ?, 'Aylin', '{tr}', '')",
                world.network(),
                id);
        UUID relay = relay(account, "open");
        String leaves = "delete from networks.seat where account_id = '%s'".formatted(account);

        for (String still :
                List.of(
                        "networks.ambassador where id = '%s' and not paused".formatted(id),
                        "networks.ambassador_face where id = '%s'".formatted(id),
                        "networks.relay where id = '%s' and state = 'open'".formatted(relay))) {
            guard.unseen(
                    new Machine("test"),
                    leaves,
                    still,
                    "alter table networks.seat disable trigger parted",
                    "alter table networks.seat enable trigger parted");
        }
    }

    private UUID relay(UUID ambassador, String state) {
        UUID id = UUID.randomUUID();
        rows.update(
                "insert into networks.relay (account_id, id, network_id, number_hash, language,"
                        + " state) values (?, ?, ?, '\\x00', 'tr', ?)",
                ambassador,
                id,
                world.network(),
                state);
        return id;
    }
}
