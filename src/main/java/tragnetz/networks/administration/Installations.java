package tragnetz.networks.administration;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import tragnetz.shared.Settings;
import tragnetz.shared.backups.BackupFolder;
import tragnetz.shared.mail.Outbox;

import java.time.Duration;
import java.time.Instant;

/** Looks how the installation is. */
@Component
class Installations {

    private final AdministrationStore store;
    private final Outbox outbox;
    private final Settings settings;
    private final BackupFolder backups;
    private final String version;
    private final String databaseUrl;

    Installations(
            AdministrationStore store,
            Outbox outbox,
            Settings settings,
            BackupFolder backups,
            @Value("${spring.application.version:}") String version,
            @Value("${spring.datasource.url:}") String databaseUrl) {
        this.store = store;
        this.outbox = outbox;
        this.settings = settings;
        this.backups = backups;
        this.version = version;
        this.databaseUrl = databaseUrl;
    }

    AdministrationPage.Installation look() {
        return new AdministrationPage.Installation(
                outbox.open(),
                outbox.waiting(),
                settings.demo(),
                settings.data().toAbsolutePath().normalize().toString(),
                version,
                store.database(),
                databaseUrl.isBlank(),
                backups.newest().map(it -> age(it).toHours()).orElse(-1L),
                backups.newest().map(it -> age(it).compareTo(BackupFolder.OLD) > 0).orElse(false));
    }

    private static Duration age(BackupFolder.Backup backup) {
        return Duration.between(backup.made(), Instant.now());
    }
}
