package tragnetz.shared.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

import tragnetz.shared.Settings;
import tragnetz.shared.access.Person;
import tragnetz.shared.crypto.Signet;
import tragnetz.shared.crypto.Tokens;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What people had typed when their session had ended. Kept in memory alone, half an hour, for the
 * browser it came from and for the person whose session it was; never on a shared phone, whose
 * sessions carry no signet.
 */
@Component
public class Strandings {

    private static final Duration PATIENCE = Duration.ofMinutes(30);
    private static final int MOST_SESSIONS = 200;
    private static final int MOST_LETTERS = 2_000_000;

    private record Kept(String browser, Instant until, Interrupted form) {}

    private final Settings settings;
    private final Signet signet;
    private final Clock clock = Clock.systemUTC();
    private final Map<String, Kept> forms = new LinkedHashMap<>();

    Strandings(Settings settings, Signet signet) {
        this.settings = settings;
        this.signet = signet;
    }

    /** Whether the form was kept; one for each session that has ended, the last one. */
    boolean keep(HttpServletRequest request, HttpServletResponse response) {
        String session = cookie(request, "session");
        Interrupted form = Interrupted.of(request, "/my").orElse(null);
        if (form == null || form.secret() || !signet.ours(session)) {
            return false;
        }
        String browser = Tokens.fresh();
        synchronized (forms) {
            sweep();
            forms.remove(session);
            forms.put(session, new Kept(browser, clock.instant().plus(PATIENCE), form));
            while (forms.size() > MOST_SESSIONS || letters() > MOST_LETTERS) {
                forms.remove(forms.keySet().iterator().next());
            }
        }
        response.addHeader(HttpHeaders.SET_COOKIE, carry(browser));
        return true;
    }

    /** The person's own form, in the browser that sent it. */
    public Optional<Interrupted> of(Person viewer, HttpServletRequest request) {
        String browser = cookie(request, "stranded");
        if (browser.isEmpty() || viewer.sharedPhone()) {
            return Optional.empty();
        }
        synchronized (forms) {
            sweep();
            return forms.entrySet().stream()
                    .filter(it -> it.getValue().browser().equals(browser))
                    .filter(it -> signet.of(it.getKey(), viewer.account()))
                    .map(it -> it.getValue().form())
                    .findFirst();
        }
    }

    /** What was sent after all does not wait any longer. */
    void sent(HttpServletRequest request) {
        String browser = cookie(request, "stranded");
        if (!browser.isEmpty()) {
            String path = new Visit(request).path();
            synchronized (forms) {
                forms.values()
                        .removeIf(
                                it ->
                                        it.browser().equals(browser)
                                                && it.form().path().equals(path));
            }
        }
    }

    private void sweep() {
        forms.values().removeIf(it -> it.until().isBefore(clock.instant()));
    }

    private int letters() {
        return forms.values().stream().mapToInt(it -> it.form().length()).sum();
    }

    private String cookie(HttpServletRequest request, String name) {
        Cookie cookie = WebUtils.getCookie(request, settings.cookie(name));
        return cookie == null ? "" : cookie.getValue();
    }

    private String carry(String browser) {
        return ResponseCookie.from(settings.cookie("stranded"), browser)
                .path("/")
                .httpOnly(true)
                .secure(settings.secure())
                .sameSite("Lax")
                .maxAge(PATIENCE)
                .build()
                .toString();
    }
}
