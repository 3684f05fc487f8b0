package tragnetz.shared.backups;

import static org.assertj.core.api.Assertions.assertThat;

import static tragnetz.shared.backups.Copies.cellar;
import static tragnetz.shared.backups.Copies.count;
import static tragnetz.shared.backups.Copies.enter;
import static tragnetz.shared.backups.Copies.folder;
import static tragnetz.shared.backups.Copies.settings;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tragnetz.shared.crypto.KeyFolder;
import tragnetz.shared.sql.Cellar;
import tragnetz.shared.sql.Database;
import tragnetz.shared.sql.Migrations;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * The backup of an older edition becomes a house of this one: restored as it was, then migrated.
 */
class OlderArchiveTests {

    private static final String LEVEL =
            "select max(version::int) from %s.migration where version is not null";

    @TempDir Path folder;

    @Test
    void anArchiveOfAnOlderSchemaIsRestoredAsItWasAndMigratedForward() throws Exception {
        Path data = Files.createDirectories(folder.resolve("data"));
        KeyFolder keys = new KeyFolder(settings(data));
        BackupKeys seals = new BackupKeys(keys);
        try (Cellar cellar = cellar(data)) {
            Database database = cellar.database();
            for (String module : List.of("shared", "identity", "notifications", "networks")) {
                older(database, module, module.equals("networks") ? 2 : 1);
            }
            for (String module : List.of("circles", "directory", "circulars", "privacy")) {
                older(database, module, module.equals("privacy") ? 2 : 1);
            }
            long networks = level(database, "networks");
            long privacy = level(database, "privacy");
            write(
                    database,
                    "insert into networks.network (id, slug, language, languages, hue, country,"
                        + " region, founded_on) values (gen_random_uuid(), 'alt', 'de', '{de}', 30,"
                        + " 'DE', 'Auental', current_date)");
            Path archive =
                    new Backups(keys, seals, folder(folder.resolve("backups")), settings(data), "")
                            .make(database)
                            .orElseThrow();
            Migrations.run(database);
            long newest = level(database, "networks");
            assertThat(newest).isGreaterThan(networks);
            assertThat(level(database, "privacy")).isGreaterThan(privacy);
            write(database, "update networks.network set slug = 'neu'");

            Restoring restoring = new Restoring(archive, seals);
            restoring.check();
            restoring.fill(database, keys, settings(data), true);
            assertThat(level(database, "networks")).as("as it was").isEqualTo(networks);

            Migrations.run(database);
            assertThat(level(database, "networks")).as("up to date").isEqualTo(newest);
            assertThat(level(database, "privacy")).isGreaterThan(privacy);
            try (Connection connection = enter(database)) {
                assertThat(
                                count(
                                        connection,
                                        "select count(*) from networks.network where slug = 'alt'"))
                        .isOne();
                assertThat(
                                count(
                                        connection,
                                        "select count(*) from pg_trigger where tgenabled = 'D'"))
                        .isZero();
                assertThat(
                                count(
                                        connection,
                                        "select count(*) from pg_class where relkind = 'r' and"
                                            + " relnamespace = 'networks'::regnamespace and relname"
                                            + " <> 'migration' and not relforcerowsecurity"))
                        .isZero();
            }
        }
    }

    /**
     * As an edition before the newest migrations left it.
     *
     * @param place 1 for the newest version, 2 for the one before
     */
    private static void older(Database database, String module, int place) {
        MigrationVersion[] known =
                Arrays.stream(flyway(database, module, MigrationVersion.LATEST).info().all())
                        .map(it -> Objects.requireNonNull(it.getVersion()))
                        .sorted()
                        .toArray(MigrationVersion[]::new);
        flyway(database, module, known[known.length - place]).migrate();
    }

    private static Flyway flyway(Database database, String module, MigrationVersion version) {
        return Flyway.configure()
                .dataSource(database.url(), database.owner().role(), database.owner().password())
                .schemas(module)
                .defaultSchema(module)
                .table("migration")
                .locations("classpath:db/migration/" + module)
                .target(version)
                .load();
    }

    private static long level(Database database, String module) throws Exception {
        var who = database.owner();
        try (Connection connection =
                java.sql.DriverManager.getConnection(database.url(), who.role(), who.password())) {
            return count(connection, LEVEL.formatted(module));
        }
    }

    private static void write(Database database, String statement) throws Exception {
        try (Connection connection = enter(database);
                Statement prepared = connection.createStatement()) {
            prepared.execute(statement);
        }
    }
}
