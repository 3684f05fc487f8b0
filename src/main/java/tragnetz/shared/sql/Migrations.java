package tragnetz.shared.sql;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

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

import javax.sql.DataSource;

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
                    "circulars",
                    "privacy");

    private static final Logger log = LoggerFactory.getLogger(Migrations.class);

    private Migrations() {}

    /** Brings all schemas up to date. */
    public static void run(Database database) {
        Rebuilding.refuseHalf(database);
        try (HikariDataSource owner = owner(database)) {
            ORDER.forEach(module -> to(owner, module, MigrationVersion.LATEST));
        }
        refuseMightyApplication(database);
    }

    /** Brings one schema up to this version. */
    static void to(Database database, String module, MigrationVersion version) {
        try (HikariDataSource owner = owner(database)) {
            to(owner, module, version);
        }
    }

    private static void to(DataSource owner, String module, MigrationVersion version) {
        var result = flyway(owner, module, version).migrate();
        if (result.migrationsExecuted > 0) {
            log.info("Schema {}: {} migrations", module, result.migrationsExecuted);
        }
    }

    /** The migrations this edition brings along for the module: checksums by version. */
    static Map<String, Integer> known(Database database, String module) {
        Map<String, Integer> known = new LinkedHashMap<>();
        try (HikariDataSource owner = owner(database)) {
            for (MigrationInfo it : flyway(owner, module, MigrationVersion.LATEST).info().all()) {
                if (it.isVersioned()
                        && it.getChecksum() != null
                        && it.getPhysicalLocation() != null) {
                    known.put(it.getVersion().getVersion(), it.getChecksum());
                }
            }
        }
        return known;
    }

    private static Flyway flyway(DataSource owner, String module, MigrationVersion version) {
        return Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(owner)
                .schemas(module)
                .defaultSchema(module)
                .table("migration")
                .locations("classpath:db/migration/" + module)
                .target(version)
                .load();
    }

    /** Entering costs thousands of hashes by design, so all modules share a few connections. */
    private static HikariDataSource owner(Database database) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("migrations");
        config.setJdbcUrl(database.url());
        config.setUsername(database.owner().role());
        config.setPassword(database.owner().password());
        config.setMaximumPoolSize(4);
        config.setMinimumIdle(0);
        return new HikariDataSource(config);
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
