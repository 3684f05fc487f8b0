package tragnetz.networks.applications;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

import tools.jackson.databind.json.JsonMapper;

import tragnetz.shared.Settings;
import tragnetz.shared.access.Door;
import tragnetz.shared.access.Machine;
import tragnetz.shared.crypto.Envelope;
import tragnetz.shared.crypto.Tokens;

import java.time.Duration;
import java.util.UUID;

/**
 * Keeps answers from page to page: the browser has a random secret, we have what it seals. Nothing
 * of it stands in an address, and without the browser nobody reads it.
 */
@Component
class Drafts {

    private static final Machine MACHINE = new Machine("drafts");
    private static final Duration LIFE = Duration.ofHours(2);
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Door door;
    private final DraftStore store;
    private final Settings settings;

    Drafts(Door door, DraftStore store, Settings settings) {
        this.door = door;
        this.store = store;
        this.settings = settings;
    }

    /** What this browser has answered for the network so far. */
    Draft of(HttpServletRequest request, UUID network) {
        String secret = secret(request);
        return secret == null
                ? Draft.EMPTY
                : door.as(MACHINE, () -> store.find(Tokens.hash(secret), network))
                        .map(it -> JSON.readValue(Envelope.open(secret, it), Draft.class))
                        .orElse(Draft.EMPTY);
    }

    void keep(Draft draft, UUID network, HttpServletRequest request, HttpServletResponse response) {
        String known = secret(request);
        String secret = known == null ? Tokens.fresh() : known;
        byte[] sealed = Envelope.seal(secret, JSON.writeValueAsString(draft));
        door.as(
                MACHINE,
                () -> {
                    store.put(Tokens.hash(secret), network, sealed);
                    return null;
                });
        response.addHeader(HttpHeaders.SET_COOKIE, cookie(secret, LIFE));
    }

    void forget(HttpServletRequest request, HttpServletResponse response) {
        String secret = secret(request);
        if (secret != null) {
            door.as(MACHINE, () -> store.delete(Tokens.hash(secret)));
        }
        response.addHeader(HttpHeaders.SET_COOKIE, cookie("", Duration.ZERO));
    }

    private @Nullable String secret(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, settings.cookie("application"));
        return cookie == null || cookie.getValue().length() != 43 ? null : cookie.getValue();
    }

    private String cookie(String secret, Duration life) {
        return ResponseCookie.from(settings.cookie("application"), secret)
                .path("/")
                .httpOnly(true)
                .secure(settings.secure())
                .sameSite("Lax")
                .maxAge(life)
                .build()
                .toString();
    }
}
