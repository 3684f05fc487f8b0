package tragnetz.shared.backups;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import tragnetz.shared.Refusal;
import tragnetz.shared.Settings;
import tragnetz.shared.archives.ArchiveOutput;
import tragnetz.shared.archives.Label;
import tragnetz.shared.archives.Seal;
import tragnetz.shared.crypto.KeyFolder;
import tragnetz.shared.sql.Database;
import tragnetz.shared.sql.RowSum;
import tragnetz.shared.sql.Snapshot;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Makes backups of the whole house: every table, every key, the ledger of erasures. */
@Component
class Backups {

    static final String KIND = "backup";
    static final String LEDGER = "erasures.txt";

    /** A line of progress now and then. */
    private static final long STEP = 100_000_000;

    private static final Logger log = LoggerFactory.getLogger(Backups.class);

    private final KeyFolder keys;
    private final BackupKeys seals;
    private final BackupFolder folder;
    private final Settings settings;
    private final String version;

    Backups(
            KeyFolder keys,
            BackupKeys seals,
            BackupFolder folder,
            Settings settings,
            @Value("${spring.application.version:}") String version) {
        this.keys = keys;
        this.seals = seals;
        this.folder = folder;
        this.settings = settings;
        this.version = version;
    }

    /**
     * Makes a backup, durable before this returns.
     *
     * @return empty when another node makes one just now
     */
    Optional<Path> make(Database database) throws Exception {
        try (Snapshot snapshot = Snapshot.take(database)) {
            if (!snapshot.alone()) {
                return Optional.empty();
            }
            if (!snapshot.server().endsWith(" 0")) {
                throw new Refusal(
                        "There are large objects in this database, which Tragnetz does not make.",
                        "Remove them, or back this database up with its own tools.");
            }
            Instant now = Instant.now();
            Path draft = folder.draft(now);
            Seal seal = seals.current();
            try (ArchiveOutput archive =
                    new ArchiveOutput(
                            Files.newOutputStream(draft), new Label(KIND, seal.name()), seal)) {
                fill(archive, snapshot, now);
            }
            Path kept = folder.keep(draft);
            folder.tidy(Clock.systemUTC());
            return Optional.of(kept);
        }
    }

    private void fill(ArchiveOutput archive, Snapshot snapshot, Instant now) throws Exception {
        Manifest manifest = new Manifest();
        archive.add("made", now + "\n" + version + "\nPostgreSQL " + snapshot.server() + "\n");
        text(archive, manifest, "versions", String.join("\n", snapshot.histories()) + "\n");
        for (String name : keys.names()) {
            if (!name.startsWith("database-")) {
                text(archive, manifest, "keys/" + name, keys.secret(name) + "\n");
            }
        }
        Path ledger = settings.data().resolve(LEDGER);
        text(archive, manifest, LEDGER, Files.exists(ledger) ? Files.readString(ledger) : "");
        text(archive, manifest, "sequences", String.join("\n", snapshot.sequences()) + "\n");
        for (Snapshot.Table table : snapshot.tables()) {
            table(archive, manifest, snapshot, table);
        }
        archive.add("manifest", manifest.text());
        log.info("{} rows in all", manifest.rows());
    }

    private static void text(ArchiveOutput archive, Manifest manifest, String name, String text)
            throws Exception {
        RowSum sum = new RowSum();
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        sum.write(bytes, 0, bytes.length);
        manifest.add(name, sum);
        archive.add(name, text);
    }

    /** The first line of a table's entry names its columns. */
    private static void table(
            ArchiveOutput archive, Manifest manifest, Snapshot snapshot, Snapshot.Table table)
            throws Exception {
        RowSum sum = new RowSum();
        archive.add(
                "tables/" + table.name(),
                entry -> {
                    entry.write(
                            (String.join(",", table.columns()) + "\n")
                                    .getBytes(StandardCharsets.UTF_8));
                    snapshot.copy(table, new Watched(entry, sum, table.name()));
                });
        manifest.add("tables/" + table.name(), sum);
        if (sum.rows() > 0) {
            log.info("{}: {} rows", table.name(), sum.rows());
        }
    }

    /** Sums up what passes and tells how far it is. */
    static final class Watched extends OutputStream {

        private final OutputStream target;
        private final RowSum sum;
        private final String name;
        private long bytes;

        Watched(OutputStream target, RowSum sum, String name) {
            this.target = target;
            this.sum = sum;
            this.name = name;
        }

        @Override
        public void write(int letter) throws java.io.IOException {
            write(new byte[] {(byte) letter}, 0, 1);
        }

        @Override
        public void write(byte[] part, int from, int length) throws java.io.IOException {
            target.write(part, from, length);
            sum.write(part, from, length);
            if (bytes / STEP < (bytes + length) / STEP) {
                log.info(
                        "{}: {} MB, {} rows so far",
                        name,
                        (bytes + length) / 1_000_000,
                        sum.rows());
            }
            bytes += length;
        }
    }
}
