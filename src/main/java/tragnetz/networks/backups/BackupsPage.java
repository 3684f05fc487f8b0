package tragnetz.networks.backups;

import tragnetz.shared.backups.BackupFolder;
import tragnetz.shared.web.Page;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/**
 * The backups that are there.
 *
 * @param backups the newest first
 * @param held mails that a restore held back
 * @param key name of the key that seals now
 * @param sheets how many sheets of its key sheet are confirmed
 */
public record BackupsPage(
        List<BackupFolder.Backup> backups,
        boolean running,
        long held,
        String folder,
        String key,
        int sheets,
        Instant now)
        implements Page {

    @Override
    public String template() {
        return "networks/backups/index";
    }

    /** Hours since the newest one. */
    public long age() {
        return Duration.between(backups.getFirst().made(), now).toHours();
    }

    public boolean old() {
        return !backups.isEmpty() && backups.getFirst().made().plus(BackupFolder.OLD).isBefore(now);
    }

    public static LocalDate day(BackupFolder.Backup backup) {
        return LocalDate.ofInstant(backup.made(), ZoneOffset.UTC);
    }

    /** Hours and minutes, UTC. */
    public static String time(BackupFolder.Backup backup) {
        return backup.made().toString().substring(11, 16) + " UTC";
    }
}
