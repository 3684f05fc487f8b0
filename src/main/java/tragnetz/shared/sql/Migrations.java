package tragnetz.shared.sql;

import org.flywaydb.core.Flyway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import tragnetz.shared.Refusal;

import java.sql.SQLException;
import java.util.List;

/** Brings every module's schema up to date, each with its own history, in a stated order. */
final class Migrations {

    /** A later module may refer to an earlier one's keys, never the other way round. */
    static final List<String> ORDER =
            List.of("shared", "identity", "notifications", "networks", "directory", "privacy");

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
    static void refuseMightyApplication(Database database) {
        var who = database.application();
        try {
            if (Acquaintance.make(database.url(), who.role(), who.password()).mighty()) {
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
