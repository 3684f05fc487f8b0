package tragnetz.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.shared.demo.DemoWorld;
import tragnetz.shared.sql.Database;
import tragnetz.support.HouseTest;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The wall from the outside: what the application's role gets without a viewer, and around it. */
@HouseTest
class WallTests {

    private static final String READABLE =
            """
            select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('r', 'p') and n.nspname !~ '^(pg_|information_schema)' and c.relname <> 'migration'
            and has_table_privilege('tragnetz_app', c.oid, 'select')
            and has_schema_privilege('tragnetz_app', n.oid, 'usage')
            and obj_description(c.oid) !~ '^PUBLIC:' order by 1
            """;

    /**
     * A granted command without a policy of its own would be refused at best, forgotten at worst.
     */
    private static final String UNGUARDED =
            """
            select n.nspname || '.' || c.relname || ' ' || lower(g.privilege_type)
            from pg_class c join pg_namespace n on n.oid = c.relnamespace, aclexplode(c.relacl) g
            where c.relkind in ('r', 'p') and n.nspname !~ '^(pg_|information_schema)' and c.relname <> 'migration'
            and g.grantee = 'tragnetz_app'::regrole and g.privilege_type in ('SELECT', 'INSERT', 'UPDATE', 'DELETE')
            and not exists (select from pg_policies p where p.schemaname = n.nspname and p.tablename = c.relname
                and p.cmd in (g.privilege_type, 'ALL') and p.roles && '{public,tragnetz_app}'::name[])
            union all
            select n.nspname || '.' || c.relname || ' ' || lower(g.privilege_type)
            from pg_class c join pg_namespace n on n.oid = c.relnamespace, aclexplode(c.relacl) g
            where c.relkind in ('r', 'p') and n.nspname !~ '^(pg_|information_schema)'
            and g.grantee in (0, 'tragnetz_app'::regrole) and g.privilege_type in ('TRUNCATE', 'REFERENCES', 'TRIGGER')
            """;

    /**
     * Views that read with their owner's eyes look over the wall; each is named here with its
     * reason.
     */
    private static final String OVERLOOKING =
            """
            select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('v', 'm') and n.nspname !~ '^(pg_|information_schema)'
            and not coalesce(c.reloptions @> '{security_invoker=true}', false)
            and n.nspname || '.' || c.relname <> all (array['identity.pub_name'])
            and exists (select from pg_class m where m.relnamespace = n.oid and m.relname = 'migration')
            """;

    /** A trigger that nobody can call or misdirect lends nothing: it counts, notes and refuses. */
    private static final String POWERFUL =
            """
            select p.oid::regprocedure::text from pg_proc p join pg_namespace n on n.oid = p.pronamespace
            where p.prosecdef and exists (select from pg_class m where m.relnamespace = n.oid and m.relname = 'migration')
              and not (p.prorettype = 'trigger'::regtype and 'search_path=pg_catalog' = any (coalesce(p.proconfig, '{}'))
                and not has_function_privilege('tragnetz_app', p.oid, 'execute'))
            """;

    @Autowired Database database;
    private Connection owner;

    @BeforeEach
    void enter() throws SQLException {
        owner = connect(database.owner());
        owner.setAutoCommit(false);
    }

    @AfterEach
    void leaveNothing() throws SQLException {
        owner.rollback();
        owner.close();
    }

    @Test
    void withoutViewerNoTableShowsARowNotEvenOnAUsedConnection() throws SQLException {
        List<String> tables = names(owner, READABLE);
        assertThat(tables).contains("identity.account", "networks.seat");
        try (Connection application = connect(database.application())) {
            assertThat(seen(application, tables)).isEmpty();
            application.setAutoCommit(false);
            execute(
                    application,
                    "select set_config('app.viewer', '%s', true)"
                            .formatted(DemoWorld.id("administrator")));
            assertThat(seen(application, tables)).contains("identity.account");
            application.commit();
            application.setAutoCommit(true);
            assertThat(seen(application, tables)).isEmpty();
        }
    }

    @Test
    void everyGrantedCommandHasAPolicy() throws SQLException {
        assertThat(names(owner, UNGUARDED)).isEmpty();
        bare();
        execute(owner, "create policy one on shared.bare for select using (false)");
        execute(owner, "grant select, delete, truncate on shared.bare to tragnetz_app");
        assertThat(names(owner, UNGUARDED))
                .containsExactlyInAnyOrder("shared.bare delete", "shared.bare truncate");
    }

    @Test
    void viewsLookWithTheEyesOfTheirReader() throws SQLException {
        assertThat(names(owner, OVERLOOKING)).isEmpty();
        execute(owner, "create view shared.over as select 1 as one");
        assertThat(names(owner, OVERLOOKING)).containsExactly("shared.over");
    }

    @Test
    void noFunctionLendsItsOwnersRights() throws SQLException {
        assertThat(names(owner, POWERFUL)).isEmpty();
        execute(
                owner,
                "create function shared.lent() returns integer language sql security definer return"
                        + " 1");
        assertThat(names(owner, POWERFUL)).containsExactly("shared.lent()");
        String trigger =
                "() returns trigger language plpgsql security definer %s as 'begin return new;"
                        + " end'";
        execute(owner, "create function shared.misled" + trigger.formatted(""));
        execute(
                owner,
                "create function shared.open" + trigger.formatted("set search_path = pg_catalog"));
        execute(
                owner,
                "create function shared.shut" + trigger.formatted("set search_path = pg_catalog"));
        execute(owner, "revoke execute on function shared.misled, shared.shut from public");
        assertThat(names(owner, POWERFUL))
                .containsExactlyInAnyOrder("shared.lent()", "shared.misled()", "shared.open()");
    }

    @Test
    void theApplicationCannotLeaveItsRole() throws SQLException {
        try (Connection application = connect(database.application())) {
            for (String role : List.of("tragnetz_owner", "postgres")) {
                org.assertj.core.api.Assertions.assertThatThrownBy(
                                () -> execute(application, "set role " + role))
                        .hasMessageContaining("permission denied");
            }
        }
    }

    private void bare() throws SQLException {
        execute(owner, "create table shared.bare (id uuid primary key)");
        execute(owner, "alter table shared.bare enable row level security");
    }

    private static List<String> seen(Connection connection, List<String> tables)
            throws SQLException {
        List<String> seen = new ArrayList<>();
        for (String table : tables) {
            try (Statement statement = connection.createStatement();
                    ResultSet row =
                            statement.executeQuery("select exists (select from " + table + ")")) {
                row.next();
                if (row.getBoolean(1)) {
                    seen.add(table);
                }
            }
        }
        return seen;
    }

    private static Connection connect(Database.Credentials who, Database database)
            throws SQLException {
        return DriverManager.getConnection(database.url(), who.role(), who.password());
    }

    private Connection connect(Database.Credentials who) throws SQLException {
        return connect(who, database);
    }

    private static List<String> names(Connection connection, String sql) throws SQLException {
        List<String> names = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
