package tragnetz.networks.backups;

import org.springframework.stereotype.Component;

import tragnetz.networks.keysheets.KeySheets;
import tragnetz.shared.backups.BackupFolder;
import tragnetz.shared.backups.BackupKeys;
import tragnetz.shared.backups.NightlyBackups;
import tragnetz.shared.mail.HeldMails;

import java.time.Instant;

/** How backups are, their key and what a restore held back. */
@Component
class BackupDesk {

    private final BackupFolder folder;
    private final BackupKeys keys;
    private final NightlyBackups nightly;
    private final HeldMails held;
    private final KeySheets sheets;

    BackupDesk(
            BackupFolder folder,
            BackupKeys keys,
            NightlyBackups nightly,
            HeldMails held,
            KeySheets sheets) {
        this.folder = folder;
        this.keys = keys;
        this.nightly = nightly;
        this.held = held;
        this.sheets = sheets;
    }

    BackupsPage page() {
        return new BackupsPage(
                folder.all().stream().limit(20).toList(),
                nightly.running(),
                held.count(),
                folder.path().toAbsolutePath().normalize().toString(),
                keys.current().name(),
                sheets.confirmed(),
                Instant.now());
    }

    void begin() {
        nightly.begin();
    }

    void release() {
        held.release();
    }

    void discard() {
        held.discard();
    }
}
