package tragnetz.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import tragnetz.identity.Accounts;
import tragnetz.shared.access.Door;
import tragnetz.shared.access.Person;
import tragnetz.shared.sql.Database;
import tragnetz.support.HouseTest;
import tragnetz.support.Rows;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * The proof that the wall holds and not luck: with the policies switched off, the same question of
 * the same foreign person is answered with rows.
 */
@HouseTest
class PoliciesOffTests {

    private static final String WALLED =
            """
            select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind = 'r' and has_table_privilege('tragnetz_app', c.oid, 'select')
              and obj_description(c.oid) ~ '^(NETWORK|NETWORK_AND_AUTHORITIES|ORG|PERSON|MACHINE):'
            """;

    @Autowired Rows rows;
    @Autowired Accounts accounts;
    @Autowired Door door;
    @Autowired JdbcClient jdbc;
    @Autowired Database database;

    @Test
    void foreignPeopleSeeRowsOnlyWithoutTheWall() throws SQLException {
        MatrixWorld world = new MatrixWorld(rows, accounts, door);
        world.person("coordinator");
        Person foreign = rows.person(world.person("foreign"));
        List<String> walled =
                rows.query(WALLED).stream().map(row -> row.get("name").toString()).toList();
        assertThat(walled).contains("networks.seat", "identity.account", "identity.session");

        for (String table : walled) {
            long all = rows.count("select count(*) from " + table);
            long own = seen(foreign, table);
            assertThat(own).as("%s behind the wall", table).isLessThanOrEqualTo(2);
            execute("create policy off on " + table + " for select using (true)");
            try {
                assertThat(seen(foreign, table)).as("%s without it", table).isEqualTo(all);
            } finally {
                execute("drop policy off on " + table);
            }
            assertThat(seen(foreign, table)).as("%s walled again", table).isEqualTo(own);
        }
    }

    private long seen(Person viewer, String table) {
        return door.read(
                viewer, () -> jdbc.sql("select count(*) from " + table).query(Long.class).single());
    }

    private void execute(String sql) throws SQLException {
        var who = database.owner();
        try (Connection connection =
                        DriverManager.getConnection(database.url(), who.role(), who.password());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
