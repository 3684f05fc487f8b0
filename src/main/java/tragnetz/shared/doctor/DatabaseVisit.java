package tragnetz.shared.doctor;

import org.springframework.core.env.Environment;

import tragnetz.shared.Settings;
import tragnetz.shared.doctor.Finding.Ill;
import tragnetz.shared.doctor.Finding.Note;
import tragnetz.shared.doctor.Finding.Well;
import tragnetz.shared.sql.Acquaintance;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether PostgreSQL is there, new enough, right in time, and its roles as weak as they must be.
 */
final class DatabaseVisit {

    private static final int OLDEST = 15;
    private static final Duration DRIFT = Duration.ofSeconds(5);

    private final Settings settings;
    private final Environment environment;
    private final List<Finding> findings = new ArrayList<>();

    DatabaseVisit(Settings settings, Environment environment) {
        this.settings = settings;
        this.environment = environment;
    }

    List<Finding> findings() {
        try {
            Entrance.of(settings, environment)
                    .ifPresentOrElse(
                            it -> look("application", it.url(), it.role(), it.password()),
                            () ->
                                    findings.add(
                                            new Well(
                                                    "The embedded PostgreSQL is not running;"
                                                            + " bin/run starts it")));
        } catch (IOException e) {
            findings.add(
                    new Note(
                            "The embedded PostgreSQL is just starting or stopping.",
                            "Ask again in a moment."));
        }
        String url = environment.getProperty("spring.datasource.url", "");
        if (!url.isBlank()) {
            look(
                    "owner",
                    url,
                    environment.getProperty("spring.flyway.user", "tragnetz_owner"),
                    environment.getProperty("spring.flyway.password", ""));
        }
        return findings;
    }

    private void look(String who, String url, String role, String password) {
        try {
            Acquaintance met = Acquaintance.make(url, role, password);
            if (met.version() < OLDEST) {
                findings.add(
                        new Ill(
                                "PostgreSQL " + met.version() + " is too old.",
                                "Tragnetz needs 15 or newer; 18 is what it is built on."));
            }
            if (met.drift().abs().compareTo(DRIFT) > 0) {
                findings.add(
                        new Ill(
                                "The clocks of this machine and the database differ by "
                                        + met.drift().toSeconds()
                                        + " s.",
                                "Let both be kept by the network (NTP)."));
            }
            if (who.equals("application") && met.mighty()) {
                findings.add(
                        new Ill(
                                "The application's role "
                                        + role
                                        + " is superuser, owner, BYPASSRLS or CREATEROLE.",
                                "Row-level security would not bind it: use the roles of"
                                        + " docs/self-hosting.md."));
            } else {
                findings.add(
                        new Well(
                                "PostgreSQL "
                                        + met.version()
                                        + " lets the "
                                        + who
                                        + " in as "
                                        + role));
            }
        } catch (SQLException e) {
            findings.add(
                    new Ill(
                            "The "
                                    + who
                                    + " ("
                                    + role
                                    + ") cannot enter the database: "
                                    + e.getMessage(),
                            "Check address, role and password; docs/self-hosting.md has the"
                                    + " statements."));
        }
    }
}
