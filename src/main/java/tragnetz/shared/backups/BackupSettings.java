package tragnetz.shared.backups;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import tragnetz.shared.Settings;

import java.nio.file.Path;

/**
 * Where backups go and how many are kept.
 *
 * @param folder {@code backups} in the data folder when empty ({@code TRAGNETZ_BACKUP_FOLDER})
 * @param days how many days' newest backups are kept
 * @param weeks how many weeks' newest backups are kept beside them
 * @param nightly whether a backup is made every night
 */
@ConfigurationProperties("tragnetz.backup")
record BackupSettings(
        @DefaultValue("") String folder,
        @DefaultValue("7") int days,
        @DefaultValue("4") int weeks,
        @DefaultValue("true") boolean nightly) {

    Path folder(Settings settings) {
        return folder.isEmpty() ? settings.data().resolve("backups") : Path.of(folder);
    }
}
