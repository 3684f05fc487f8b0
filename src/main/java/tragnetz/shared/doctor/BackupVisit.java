package tragnetz.shared.doctor;

import org.springframework.core.env.Environment;

import tragnetz.shared.Settings;
import tragnetz.shared.backups.BackupFolder;
import tragnetz.shared.doctor.Finding.Note;
import tragnetz.shared.doctor.Finding.Well;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** How old the newest backup is. */
record BackupVisit(Settings settings, Environment environment) {

    List<Finding> findings() {
        BackupFolder folder = BackupFolder.of(settings, environment);
        return folder.newest().map(it -> of(it, folder)).orElseGet(() -> none(folder));
    }

    private static List<Finding> none(BackupFolder folder) {
        return List.of(
                new Note(
                        "There is no backup in " + folder.path() + " yet.",
                        "A running Tragnetz makes one every night; bin/backup makes one now."));
    }

    private static List<Finding> of(BackupFolder.Backup newest, BackupFolder folder) {
        Duration age = Duration.between(newest.made(), Instant.now());
        String told =
                "The newest backup in %s is %d hours old and has %.1f MB"
                        .formatted(folder.path(), age.toHours(), newest.bytes() / 1e6);
        return List.of(
                age.compareTo(BackupFolder.OLD) <= 0
                        ? new Well(told)
                        : new Note(
                                told + ".",
                                "It should not be older than 36 hours: look for \"backup\" in the"
                                        + " log, or make one with bin/backup."));
    }
}
