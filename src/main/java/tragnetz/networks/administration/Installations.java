package tragnetz.networks.administration;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import tragnetz.shared.Settings;
import tragnetz.shared.mail.Outbox;

/** Looks how the installation is. */
@Component
class Installations {

    private final AdministrationStore store;
    private final Outbox outbox;
    private final Settings settings;
    private final String version;
    private final String databaseUrl;

    Installations(
            AdministrationStore store,
            Outbox outbox,
            Settings settings,
            @Value("${spring.application.version:}") String version,
            @Value("${spring.datasource.url:}") String databaseUrl) {
        this.store = store;
        this.outbox = outbox;
        this.settings = settings;
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
                databaseUrl.isBlank());
    }
}
