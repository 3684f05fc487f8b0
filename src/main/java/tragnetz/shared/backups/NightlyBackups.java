package tragnetz.shared.backups;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tragnetz.shared.Settings;
import tragnetz.shared.jobs.Job;
import tragnetz.shared.jobs.Rhythm;
import tragnetz.shared.sql.Database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicBoolean;

/** Makes a backup every night, and by day when a night was missed. */
@Component
public class NightlyBackups implements Job {

    private static final Logger log = LoggerFactory.getLogger(NightlyBackups.class);
    private static final Duration NEARLY_A_DAY = Duration.ofHours(20);
    private static final Duration MISSED = Duration.ofHours(26);

    private final Backups backups;
    private final BackupFolder folder;
    private final BackupSettings wanted;
    private final Settings settings;
    private final Database database;
    private final JdbcClient jdbc;
    private final AtomicBoolean running = new AtomicBoolean();

    NightlyBackups(
            Backups backups,
            BackupFolder folder,
            BackupSettings wanted,
            Settings settings,
            Database database,
            JdbcClient jdbc) {
        this.backups = backups;
        this.folder = folder;
        this.wanted = wanted;
        this.settings = settings;
        this.database = database;
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "backups";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.every(Duration.ofMinutes(10));
    }

    /** Only begins: a transaction must not stay open as long as a backup takes. */
    @Override
    public boolean run() {
        if (wanted.nightly()
                && due(
                        folder.newest().map(BackupFolder.Backup::made).orElseGet(this::since),
                        Instant.now(),
                        ZoneId.systemDefault())) {
            begin();
        }
        copyLedger();
        return false;
    }

    static boolean due(Instant newest, Instant now, ZoneId zone) {
        int hour = now.atZone(zone).getHour();
        boolean night = hour >= 1 && hour < 5;
        return newest.plus(night ? NEARLY_A_DAY : MISSED).isBefore(now);
    }

    /** A house without any backup has been there since then. */
    private Instant since() {
        return jdbc.sql("select coalesce(min(since), now()) from shared.purpose")
                .query(Timestamp.class)
                .single()
                .toInstant();
    }

    /** Begins a backup beside everything else; does nothing while one is under way. */
    public void begin() {
        if (running.compareAndSet(false, true)) {
            Thread.ofPlatform().name("backup").start(this::make);
        }
    }

    /** Whether this node makes a backup now. */
    public boolean running() {
        return running.get();
    }

    private void make() {
        try {
            backups.make(database).ifPresent(it -> log.info("Backup {} is made", it.getFileName()));
        } catch (Exception e) {
            log.error("The backup broke off: {}", e.toString());
        } finally {
            running.set(false);
        }
    }

    /** Whoever is erased today must not come back with last night's backup. */
    private void copyLedger() {
        Path ledger = settings.data().resolve(Backups.LEDGER);
        Path copy = folder.path().resolve(Backups.LEDGER);
        try {
            if (Files.exists(ledger)
                    && Files.isDirectory(folder.path())
                    && (!Files.exists(copy) || Files.mismatch(ledger, copy) >= 0)) {
                Path draft = Files.createTempFile(folder.path(), "ledger", ".unfinished");
                Files.copy(ledger, draft, StandardCopyOption.REPLACE_EXISTING);
                Files.move(draft, copy, StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The ledger of erasures cannot be copied", e);
        }
    }
}
