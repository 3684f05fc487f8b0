package tragnetz.shared.web;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Component;

import tragnetz.shared.access.Person;
import tragnetz.shared.access.Viewer;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What people had typed when a form wanted a second factor first. Kept in memory alone, one form
 * for each person, a quarter of an hour.
 */
@Component
public class Interruptions {

    private static final Duration PATIENCE = Duration.ofMinutes(15);
    private static final int MOST_PEOPLE = 500;

    private record Kept(Instant until, Interrupted form) {}

    private final Clock clock;
    private final Map<UUID, Kept> forms = new LinkedHashMap<>();

    Interruptions() {
        this(Clock.systemUTC());
    }

    Interruptions(Clock clock) {
        this.clock = clock;
    }

    /** Whether the form was kept; not without anything typed, with files, or too long. */
    boolean keep(Viewer viewer, String back, HttpServletRequest request) {
        Interrupted form = Interrupted.of(request, back).orElse(null);
        if (!(viewer instanceof Person person) || form == null) {
            return false;
        }
        synchronized (forms) {
            forms.values().removeIf(it -> it.until().isBefore(clock.instant()));
            forms.put(person.account(), new Kept(clock.instant().plus(PATIENCE), form));
            if (forms.size() > MOST_PEOPLE) {
                forms.remove(forms.keySet().iterator().next());
            }
        }
        return true;
    }

    /** The person's own form. */
    public Optional<Interrupted> of(Person viewer) {
        synchronized (forms) {
            return Optional.ofNullable(forms.get(viewer.account()))
                    .filter(it -> it.until().isAfter(clock.instant()))
                    .map(Kept::form);
        }
    }
}
