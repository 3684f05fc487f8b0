package tragnetz.identity.signin;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

import tragnetz.shared.Settings;
import tragnetz.shared.crypto.Tokens;

import java.time.Duration;
import java.util.Optional;

/** Binds an ask to the browser that asked: a link that somebody else catches opens nothing. */
@Component
class AskCookie {

    private static final Duration LIFE = Duration.ofMinutes(10);

    private final Settings settings;

    AskCookie(Settings settings) {
        this.settings = settings;
    }

    /** Hash of the browser's secret; empty when this browser has not asked. */
    Optional<byte[]> read(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, settings.cookie("ask"));
        return Optional.ofNullable(cookie)
                .map(Cookie::getValue)
                .filter(it -> !it.isEmpty())
                .map(Tokens::hash);
    }

    /** The {@code Set-Cookie} value that carries the secret. */
    String carry(String secret) {
        return cookie(secret, LIFE);
    }

    /** The {@code Set-Cookie} value that makes the browser forget. */
    String forget() {
        return cookie("", Duration.ZERO);
    }

    private String cookie(String secret, Duration life) {
        return ResponseCookie.from(settings.cookie("ask"), secret)
                .path("/")
                .httpOnly(true)
                .secure(settings.secure())
                .sameSite("Lax")
                .maxAge(life)
                .build()
                .toString();
    }
}
