package tragnetz.shared.backups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static tragnetz.shared.backups.Copies.cellar;
import static tragnetz.shared.backups.Copies.count;
import static tragnetz.shared.backups.Copies.enter;
import static tragnetz.shared.backups.Copies.folder;
import static tragnetz.shared.backups.Copies.settings;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.shared.Refusal;
import tragnetz.shared.Settings;
import tragnetz.shared.archives.ArchiveInput;
import tragnetz.shared.crypto.KeyFolder;
import tragnetz.shared.crypto.Tokens;
import tragnetz.shared.sql.Cellar;
import tragnetz.shared.sql.Database;
import tragnetz.shared.sql.Migrations;
import tragnetz.support.HouseTest;
import tragnetz.support.Program;
import tragnetz.support.Rows;
import tragnetz.support.Visitors;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/** A sealed file becomes a house again, whoever is killed on the way. */
@HouseTest
class RestoreTests {

    private static final String COMMAND = "tragnetz.shared.backups.RestoreCommand";

    @TempDir Path folder;
    @Autowired Database database;
    @Autowired KeyFolder keys;
    @Autowired BackupKeys seals;
    @Autowired Settings settings;
    @Autowired Rows rows;
    @Autowired Visitors visitors;

    @Test
    void aKilledRestoreIsBegunAnewAndTheCopyIsTheSame() throws Exception {
        String address = "canary-" + Visitors.freshAddress();
        UUID erased = visitors.newcomer("Erased later", address);
        rows.update(
                "insert into shared.mail (recipient, language, subject, body, due_at) values (?,"
                        + " 'de', 'canary-subject', 'waits', now() + interval '1 day')",
                address);
        rows.update(
                "insert into privacy.retention_run (ran_at, kept_table, removed) select now() -"
                    + " make_interval(secs => n), 'backup.test', n from generate_series(1, 60000)"
                    + " n");
        Path archive = backup().orElseThrow();
        rows.update("delete from privacy.retention_run where kept_table = 'backup.test'");
        assertThat(new String(Files.readAllBytes(archive), StandardCharsets.ISO_8859_1))
                .startsWith("TRAGNETZ backup 1 " + seals.current().name())
                .doesNotContain("canary-", keys.secret("vault"), "identity.account");

        Path data = Files.createDirectories(folder.resolve("data"));
        Path keyFile = Files.writeString(folder.resolve("key"), keys.secret("backup"));
        Files.writeString(
                data.resolve("erasures.txt"),
                "%s %s 2026-01-01%n"
                        .formatted(
                                rows.one(
                                        String.class,
                                        "select encode(sha256(uuid_send(?)), 'hex')",
                                        erased),
                                HexFormat.of().formatHex(Tokens.hash("receipt"))));
        List<String> arguments =
                List.of(
                        "--spring.datasource.url=",
                        "--logging.structured.format.console=",
                        "--tragnetz.demo=true",
                        "--tragnetz.data=" + data,
                        "--tragnetz.restore.file=" + archive,
                        "--tragnetz.restore.key=" + keyFile);
        try (Program killed = Program.start(COMMAND, data, arguments)) {
            killed.says("(networks.network: \\d+ rows)");
            killed.kill();
        }
        try (Cellar half = cellar(data)) {
            assertThatThrownBy(() -> Migrations.run(half.database()))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("interrupted");
        }
        assertThat(Files.exists(data.resolve("keys/vault"))).isFalse();
        try (Program again = Program.start(COMMAND, data, arguments)) {
            again.says("(tables are byte for byte as they were)");
            assertThat(again.end()).isZero();
        }
        compare(archive, data);

        try (Program opened =
                Program.start(
                        "tragnetz.Tragnetz",
                        data,
                        List.of(
                                "--spring.datasource.url=",
                                "--logging.structured.format.console=",
                                "--server.port=0",
                                "--management.server.port=0",
                                "--tragnetz.demo=true",
                                "--tragnetz.data=" + data,
                                "--tragnetz.restored=true"))) {
            opened.says("(Erased again after a restore: 1 accounts)");
            opened.says("(The restored house is in order)");
            assertThat(opened.end()).isZero();
        }
        try (Cellar copy = cellar(data);
                Connection connection = enter(copy.database())) {
            assertThat(
                            count(
                                    connection,
                                    "select count(*) from identity.account where account_id = '"
                                            + erased
                                            + "'"))
                    .isZero();
            assertThat(
                            count(
                                    connection,
                                    "select count(*) from shared.mail where recipient = '"
                                            + address
                                            + "' and held"))
                    .isEqualTo(1);
            Restoring whole = new Restoring(archive, seals);
            whole.check();
            assertThatThrownBy(() -> whole.fill(copy.database(), keys, settings(folder), false))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("people or networks");
        }
        rows.update("delete from shared.mail where recipient = ?", address);
    }

    /** Everything as in the archive, keys and sequences too; only waiting mails are held. */
    private void compare(Path archive, Path data) throws Exception {
        try (Cellar copy = cellar(data)) {
            Path second = Files.createDirectories(folder.resolve("second"));
            KeyFolder copied = new KeyFolder(settings(data));
            assertThat(copied.secret("vault")).isEqualTo(keys.secret("vault"));
            assertThat(copied.secret("backup")).isEqualTo(keys.secret("backup"));
            assertThat(copied.secret("database-owner")).isNotEqualTo(keys.secret("database-owner"));
            Path again =
                    new Backups(copied, new BackupKeys(copied), folder(second), settings(data), "")
                            .make(copy.database())
                            .orElseThrow();
            List<String> before = manifest(archive);
            List<String> after = manifest(again);
            assertThat(after).hasSameSizeAs(before);
            List<String> different = new ArrayList<>(after);
            different.removeAll(before);
            assertThat(different)
                    .allMatch(it -> it.matches("(tables/shared.mail|erasures.txt) .*"));
            try (Connection connection = enter(copy.database())) {
                assertThat(
                                count(
                                        connection,
                                        "select count(*) from shared.mail where sent_at is null and"
                                                + " failed_at is null and not held"))
                        .isZero();
                assertThat(
                                count(
                                        connection,
                                        "select count(*) from shared.mail where subject ="
                                                + " 'canary-subject' and held"))
                        .isPositive();
                assertThat(
                                count(
                                        connection,
                                        "select count(*) from pg_constraint where contype = 'f' and"
                                                + " connamespace = 'networks'::regnamespace"))
                        .isEqualTo(
                                rows.count(
                                        "select count(*) from pg_constraint where contype = 'f' and"
                                                + " connamespace = 'networks'::regnamespace"));
                assertThat(
                                count(
                                        connection,
                                        "select count(*) from pg_trigger where tgenabled = 'D'"))
                        .isZero();
            }
        }
    }

    private java.util.Optional<Path> backup() throws Exception {
        return new Backups(keys, seals, folder(folder.resolve("backups")), settings, "")
                .make(database);
    }

    private List<String> manifest(Path archive) throws IOException {
        try (ArchiveInput input =
                new ArchiveInput(Files.newInputStream(archive), Backups.KIND, seals)) {
            for (String name = input.next(); name != null; name = input.next()) {
                if (name.equals("manifest")) {
                    return input.text().lines().toList();
                }
            }
            throw new AssertionError("no manifest");
        }
    }
}
