package tragnetz.house;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import tragnetz.identity.Accounts;
import tragnetz.shared.access.Door;
import tragnetz.shared.access.Person;
import tragnetz.shared.sql.Database;
import tragnetz.support.HouseTest;
import tragnetz.support.Rows;

import java.sql.SQLException;
import java.util.UUID;

/** Rights that are narrower than a table's policies alone would have them. */
@HouseTest
class RightsTests {

    @Autowired Rows rows;
    @Autowired Accounts accounts;
    @Autowired Door door;
    @Autowired JdbcClient jdbc;
    @Autowired Database database;

    /** What no handler asks for, no statement may either. */
    @Test
    void rightsEndWhereHandlersEnd() throws SQLException {
        MatrixWorld world = new MatrixWorld(rows, accounts, door);
        Guard guard = new Guard(door, jdbc, database);
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
}
