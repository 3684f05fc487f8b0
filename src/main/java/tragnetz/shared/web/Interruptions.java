package tragnetz.shared.web;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tragnetz.shared.access.Person;
import tragnetz.shared.access.Viewer;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
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
    private static final int LONGEST = 50_000;

    /**
     * A form that was not carried out.
     *
     * @param path where it was sent, without language
     * @param back the page it stood on, without language
     */
    public record Interrupted(String path, String back, List<Field> fields) {}

    /** One thing the browser sent. */
    public record Field(String name, String value) {}

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
        List<Field> fields = fields(request);
        int length = fields.stream().mapToInt(it -> it.value().length()).sum();
        boolean typed = fields.stream().anyMatch(it -> !it.name().startsWith("_"));
        boolean plain = "application/x-www-form-urlencoded".equals(type(request.getContentType()));
        if (!(viewer instanceof Person person) || !typed || !plain || length > LONGEST) {
            return false;
        }
        Interrupted form = new Interrupted(new Visit(request).path(), back, fields);
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

    private static String type(@Nullable String header) {
        return header == null ? "" : header.replaceFirst(";.*", "").strip();
    }

    /**
     * The number that lets a form be carried out once stays; the token of the page is given anew.
     */
    private static List<Field> fields(HttpServletRequest request) {
        List<Field> fields = new ArrayList<>();
        request.getParameterMap()
                .forEach(
                        (name, values) -> {
                            for (String value : values) {
                                if (!name.equals("_csrf")) {
                                    fields.add(new Field(name, value));
                                }
                            }
                        });
        return fields;
    }
}
