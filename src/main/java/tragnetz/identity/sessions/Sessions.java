package tragnetz.identity.sessions;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

import tragnetz.identity.Admission;
import tragnetz.shared.Settings;
import tragnetz.shared.access.Door;
import tragnetz.shared.access.Machine;
import tragnetz.shared.access.Person;
import tragnetz.shared.access.Viewer;
import tragnetz.shared.crypto.Signet;
import tragnetz.shared.crypto.Tokens;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Begins sessions; every way to sign in ends here. */
@Component
public class Sessions implements Admission {

    private static final Machine MACHINE = new Machine("sessions");
    private static final Duration OWN_DEVICE = Duration.ofDays(30);
    private static final Duration SHARED_PHONE = Duration.ofHours(1);

    /** Who writes on after the session has ended gets the text back. */
    private static final Duration RECOGNISED = Duration.ofDays(1);

    private final Door door;
    private final SessionStore store;
    private final Settings settings;
    private final Signet signet;

    Sessions(Door door, SessionStore store, Settings settings, Signet signet) {
        this.door = door;
        this.store = store;
        this.settings = settings;
        this.signet = signet;
    }

    /**
     * Begins a session inside the open transaction. On a shared phone the account's mails and
     * pushes say nothing from now on, until the person chooses otherwise.
     *
     * @param device what the person will recognise it by, at most 60 characters
     * @param strong whether two factors were shown
     * @return the {@code Set-Cookie} value that carries it
     */
    public String begin(UUID account, String device, boolean strong, boolean sharedPhone) {
        String token = sharedPhone ? Tokens.fresh() : signet.fresh(account);
        Duration life = sharedPhone ? SHARED_PHONE : OWN_DEVICE;
        door.as(
                MACHINE,
                () -> {
                    store.insert(
                            account,
                            UUID.randomUUID(),
                            Tokens.hash(token),
                            Instant.now().plus(life),
                            device,
                            strong,
                            sharedPhone);
                    if (sharedPhone) {
                        store.share(account);
                    }
                    return null;
                });
        return cookie("session", token, sharedPhone ? life : life.plus(RECOGNISED));
    }

    @Override
    public void admit(
            UUID account,
            boolean strong,
            HttpServletRequest request,
            HttpServletResponse response) {
        response.addHeader(
                HttpHeaders.SET_COOKIE, begin(account, Device.of(request), strong, false));
    }

    @Override
    public void dismiss(Viewer viewer, HttpServletResponse response) {
        if (viewer instanceof Person person) {
            end(person);
        }
        for (String name : List.of("session", "ask", "form", "application", "stranded")) {
            response.addHeader(HttpHeaders.SET_COOKIE, cookie(name, "", Duration.ZERO));
        }
    }

    /** Ends the session that carries this person. */
    public void end(Person person) {
        door.as(
                MACHINE,
                () -> {
                    store.end(person.account(), person.session());
                    return null;
                });
    }

    /** Notes that the person has just shown a second factor in this session. */
    public void strengthen(Person person) {
        door.as(
                MACHINE,
                () -> {
                    store.strengthen(person.account(), person.session());
                    return null;
                });
    }

    /**
     * Goes on with a session for a phone that others hold too: an hour, neutral titles, no second
     * factor shown yet; the old one ends.
     *
     * @return the {@code Set-Cookie} value that carries it
     */
    public String share(Person person, String device) {
        end(person);
        return begin(person.account(), device, false, true);
    }

    /** Ends every session of the account, wherever it is open. */
    public void endAll(UUID account) {
        door.as(
                MACHINE,
                () -> {
                    store.endAll(account);
                    return null;
                });
    }

    /** The {@code Set-Cookie} value that makes the browser forget. */
    public String forget() {
        return cookie("session", "", Duration.ZERO);
    }

    private String cookie(String name, String value, Duration life) {
        return ResponseCookie.from(settings.cookie(name), value)
                .path("/")
                .httpOnly(true)
                .secure(settings.secure())
                .sameSite("Lax")
                .maxAge(life)
                .build()
                .toString();
    }
}
