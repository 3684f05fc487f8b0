package tragnetz.shared.doctor;

import org.springframework.core.env.Environment;

import tragnetz.shared.Settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** How the application enters the database that these settings name. */
record Entrance(String url, String role, String password) {

    /**
     * @return empty while the embedded database is not running
     * @throws IOException while it is just starting or stopping
     */
    static Optional<Entrance> of(Settings settings, Environment environment) throws IOException {
        String url = environment.getProperty("spring.datasource.url", "");
        if (!url.isBlank()) {
            return Optional.of(
                    new Entrance(
                            url,
                            environment.getProperty("spring.datasource.username", "tragnetz_app"),
                            environment.getProperty("spring.datasource.password", "")));
        }
        Path note = settings.data().resolve("postgresql/postmaster.pid");
        if (!Files.exists(note)) {
            return Optional.empty();
        }
        String port =
                Files.readAllLines(note).stream()
                        .skip(3)
                        .findFirst()
                        .orElseThrow(() -> new IOException("No port yet"))
                        .strip();
        return Optional.of(
                new Entrance(
                        "jdbc:postgresql://localhost:" + port + "/tragnetz",
                        "tragnetz_app",
                        Files.readString(settings.keyFolder().resolve("database-app")).strip()));
    }
}
