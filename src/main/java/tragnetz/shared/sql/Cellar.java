package tragnetz.shared.sql;

import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;

import tragnetz.shared.Settings;
import tragnetz.shared.crypto.KeyFolder;

import java.io.IOException;

/** The database these settings name: embedded unless Spring's own settings name another. */
public final class Cellar implements AutoCloseable {

    private final @Nullable EmbeddedServer server;
    private final Database database;

    private Cellar(@Nullable EmbeddedServer server, Database database) {
        this.server = server;
        this.database = database;
    }

    /** Opens it, with its roles furnished and nothing migrated. */
    public static Cellar open(Settings settings, KeyFolder keys, Environment environment) {
        String url = environment.getProperty("spring.datasource.url", "");
        if (url.isBlank()) {
            EmbeddedServer server = new EmbeddedServer(settings.data(), keys);
            return new Cellar(server, server.database());
        }
        return new Cellar(
                null,
                new Database(
                        url,
                        credentials(environment, "spring.flyway.user", "tragnetz_owner"),
                        credentials(environment, "spring.datasource.username", "tragnetz_app")));
    }

    public Database database() {
        return database;
    }

    private static Database.Credentials credentials(
            Environment environment, String role, String standard) {
        return new Database.Credentials(
                environment.getProperty(role, standard),
                environment.getProperty(role.replaceFirst("\\w+$", "password"), ""));
    }

    @Override
    public void close() throws IOException {
        if (server != null) {
            server.close();
        }
    }
}
