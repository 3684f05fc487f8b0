package tragnetz.identity.sessions;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.WebUtils;

import tragnetz.shared.Settings;
import tragnetz.shared.access.Door;
import tragnetz.shared.access.Machine;
import tragnetz.shared.access.Person;
import tragnetz.shared.access.SeatRegister;
import tragnetz.shared.access.Viewer;
import tragnetz.shared.crypto.Tokens;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;

/**
 * Turns the session cookie into a person with today's seats; an old or foreign cookie into nobody.
 * Comes before anything reads the body: whoever may not send one is turned away first.
 */
@Component
@Order(-120)
class SessionFilter extends OncePerRequestFilter {

    private static final Machine MACHINE = new Machine("sessions");
    private static final Duration FRESH = Duration.ofMinutes(15);
    private static final Duration TOUCH = Duration.ofMinutes(5);

    private final Door door;
    private final SessionStore store;
    private final SeatRegister seats;
    private final String cookieName;

    SessionFilter(Door door, SessionStore store, SeatRegister seats, Settings settings) {
        this.door = door;
        this.store = store;
        this.seats = seats;
        this.cookieName = settings.cookie("session");
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/assets/");
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Cookie cookie = WebUtils.getCookie(request, cookieName);
        if (cookie != null && request.getAttribute(Viewer.class.getName()) == null) {
            Person person = person(cookie.getValue());
            if (person != null) {
                request.setAttribute(Viewer.class.getName(), person);
            }
        }
        chain.doFilter(request, response);
    }

    private @Nullable Person person(String token) {
        SessionStore.Entered entered =
                door.read(MACHINE, () -> store.entered(Tokens.hash(token)).orElse(null));
        if (entered == null) {
            return null;
        }
        if (entered.seenAt().isBefore(Instant.now().minus(TOUCH))) {
            door.write(
                    MACHINE,
                    () -> {
                        store.seen(entered.accountId(), entered.id());
                        return null;
                    });
        }
        return door.read(
                MACHINE,
                () ->
                        new Person(
                                entered.accountId(),
                                entered.id(),
                                entered.displayName(),
                                seats.of(entered.accountId()),
                                entered.administrator(),
                                assurance(entered.strongAt()),
                                entered.sharedPhone()));
    }

    private static Person.Assurance assurance(@Nullable Instant strongAt) {
        if (strongAt == null) {
            return Person.Assurance.SINGLE;
        }
        return strongAt.isAfter(Instant.now().minus(FRESH))
                ? Person.Assurance.FRESH
                : Person.Assurance.STRONG;
    }
}
