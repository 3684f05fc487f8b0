package tragnetz.shared.sql;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import tragnetz.shared.Refusal;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Brings every module's schema up to date, each with its own history, in a stated order. */
public final class Migrations {

    /** A later module may refer to an earlier one's keys, never the other way round. */
    static final List<String> ORDER =
            List.of(
                    "shared",
                    "identity",
                    "notifications",
                    "networks",
                    "circles",
                    "directory",
                    "privacy");

    private static final Logger log = LoggerFactory.getLogger(Migrations.class);

    private Migrations() {}

    /** Brings all schemas up to date. */
    public static void run(Database database) {
        Rebuilding.refuseHalf(database);
        ORDER.forEach(module -> to(database, module, MigrationVersion.LATEST));
        refuseMightyApplication(database);
    }

    /** Brings one schema up to this version. */
    static void to(Database database, String module, MigrationVersion version) {
        var result = flyway(database, module, version).migrate();
        if (result.migrationsExecuted > 0) {
            log.info("Schema {}: {} migrations", module, result.migrationsExecuted);
        }
    }

    /** The migrations this edition brings along for the module: checksums by version. */
    static Map<String, Integer> known(Database database, String module) {
        Map<String, Integer> known = new LinkedHashMap<>();
        for (MigrationInfo it : flyway(database, module, MigrationVersion.LATEST).info().all()) {
            if (it.isVersioned() && it.getChecksum() != null && it.getPhysicalLocation() != null) {
                known.put(it.getVersion().getVersion(), it.getChecksum());
            }
        }
        return known;
    }

    private static Flyway flyway(Database database, String module, MigrationVersion version) {
        var owner = database.owner();
        return Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(database.url(), owner.role(), owner.password())
                .schemas(module)
                .defaultSchema(module)
                .table("migration")
                .locations("classpath:db/migration/" + module)
                .target(version)
                .load();
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
