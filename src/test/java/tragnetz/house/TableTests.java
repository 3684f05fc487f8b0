package tragnetz.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.shared.sql.Database;
import tragnetz.support.HouseTest;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Rule 6: every table says whose it is, and the wall stands round it. */
@HouseTest
class TableTests {

    private static final String TABLES =
            """
            select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('r', 'p') and n.nspname !~ '^(pg_|information_schema)' and c.relname <> 'migration' and
            """;
    private static final String NAMELESS =
            TABLES
                    + "coalesce(obj_description(c.oid), '') !~"
                    + " '^(PUBLIC|NETWORK|NETWORK_AND_AUTHORITIES|ORG|PERSON|MACHINE): .'";
    private static final String OPEN =
            TABLES
                    + """
                    (not c.relrowsecurity or not c.relforcerowsecurity or not exists (select from pg_policies p
                        where p.schemaname = n.nspname and p.tablename = c.relname))
                    """;
    private static final String HOMELESS =
            TABLES
                    + """
                    obj_description(c.oid) ~ '^(NETWORK|NETWORK_AND_AUTHORITIES|ORG|PERSON):'
                      and not exists (select from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
                          where i.indrelid = c.oid and i.indisprimary
                            and a.attname ~ case substring(obj_description(c.oid) from '^[A-Z]+')
                                when 'ORG' then '^organisation_id$' when 'PERSON' then '^(account_id|id)$' else '^network_id$' end)
                    """;
    private static final String SLOW =
            """
            select schemaname || '.' || tablename || ' ' || policyname from pg_policies
            where regexp_replace(coalesce(qual, '') || coalesce(with_check, ''), 'SELECT shared\\.\\w+\\(\\)', '', 'g') ~ 'shared\\.\\w+\\(\\)'
            """;
    private static final String MIGHTY =
            """
            select r.rolname from pg_roles r where r.rolname in ('tragnetz_app', 'tragnetz_system')
              and (r.rolsuper or r.rolbypassrls or r.rolcreaterole or exists (select from pg_class c where c.relowner = r.oid))
            """;
    private static final String WIDE =
            """
            select schemaname || '.' || tablename || ' ' || policyname from pg_policies
            where roles = '{public}' and cmd <> 'SELECT' and (qual = 'true' or with_check = 'true')
            """;

    @Autowired Database database;
    private Connection owner;

    @BeforeEach
    void enterAsOwner() throws SQLException {
        var who = database.owner();
        owner = DriverManager.getConnection(database.url(), who.role(), who.password());
        owner.setAutoCommit(false);
    }

    @AfterEach
    void leaveNothing() throws SQLException {
        owner.rollback();
        owner.close();
    }

    @Test
    void everyTableDeclaresItsClass() throws SQLException {
        assertThat(names(NAMELESS)).isEmpty();
        execute("create table shared.bare (id uuid primary key)");
        assertThat(names(NAMELESS)).containsExactly("shared.bare");
    }

    @Test
    void theWallStandsRoundEveryTableForItsOwnerToo() throws SQLException {
        assertThat(names(OPEN)).isEmpty();
        execute("create table shared.bare (id uuid primary key)");
        execute("alter table shared.bare enable row level security");
        assertThat(names(OPEN)).containsExactly("shared.bare");
    }

    @Test
    void keysBeginWithTheirOwner() throws SQLException {
        assertThat(names(HOMELESS)).isEmpty();
        execute("create table shared.bare (id uuid primary key, network_id uuid)");
        execute("comment on table shared.bare is 'NETWORK: a fixture'");
        assertThat(names(HOMELESS)).containsExactly("shared.bare");
    }

    @Test
    void policiesAskForTheViewerOncePerStatement() throws SQLException {
        assertThat(names(SLOW)).isEmpty();
        execute("create table shared.bare (id uuid primary key)");
        execute("create policy slow on shared.bare using (id = shared.viewer())");
        assertThat(names(SLOW)).containsExactly("shared.bare slow");
    }

    @Test
    void nobodyButMachinesWritesWithoutCondition() throws SQLException {
        assertThat(names(WIDE)).isEmpty();
        execute("create table shared.bare (id uuid primary key)");
        execute("create policy wide on shared.bare for insert with check (true)");
        assertThat(names(WIDE)).containsExactly("shared.bare wide");
    }

    @Test
    void theApplicationOwnsNothingAndBypassesNothing() throws SQLException {
        assertThat(names(MIGHTY)).isEmpty();
    }

    private List<String> names(String sql) throws SQLException {
        List<String> names = new ArrayList<>();
        try (Statement statement = owner.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }
}
