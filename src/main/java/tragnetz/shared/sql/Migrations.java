package tragnetz.shared.sql;

import org.flywaydb.core.Flyway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import tragnetz.shared.Refusal;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Brings every module's schema up to date, each with its own history, in a stated order. */
final class Migrations {

    /** A later module may refer to an earlier one's keys, never the other way round. */
    static final List<String> ORDER =
            List.of("shared", "identity", "networks", "directory", "privacy");

    private static final Logger log = LoggerFactory.getLogger(Migrations.class);

    private Migrations() {}

    static void run(Database database) {
        for (String module : ORDER) {
            var result =
                    Flyway.configure(Migrations.class.getClassLoader())
                            .dataSource(
                                    database.url(),
                                    database.owner().role(),
                                    database.owner().password())
                            .schemas(module)
                            .defaultSchema(module)
                            .table("migration")
                            .locations("classpath:db/migration/" + module)
                            .load()
                            .migrate();
            if (result.migrationsExecuted > 0) {
                log.info("Schema {}: {} migrations", module, result.migrationsExecuted);
            }
        }
        refuseMightyApplication(database);
    }

    /**
     * Row-level security binds neither superusers nor BYPASSRLS: such an application does not
     * start.
     */
    private static void refuseMightyApplication(Database database) {
        var who = database.application();
        try (Connection connection =
                        DriverManager.getConnection(database.url(), who.role(), who.password());
                ResultSet row =
                        connection
                                .createStatement()
                                .executeQuery(
                                        """
                                        select rolsuper or rolbypassrls or rolcreaterole
                                            or exists (select 1 from pg_class c join pg_namespace n on n.oid = c.relnamespace
                                                where c.relkind = 'r' and c.relowner = r.oid
                                                and n.nspname not in ('pg_catalog', 'information_schema'))
                                            or pg_has_role(rolname, 'tragnetz_owner', 'member')
                                        from pg_roles r where rolname = current_user
                                        """)) {
            row.next();
            if (row.getBoolean(1)) {
                throw new Refusal(
                        "The database role "
                                + who.role()
                                + " is superuser, BYPASSRLS, CREATEROLE or owner: row-level"
                                + " security would not bind it.",
                        "Let the application enter as a plain role; docs/self-hosting.md has the"
                                + " statements.");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The application's database role cannot enter", e);
        }
    }
}
