package tragnetz.shared.web;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

import tragnetz.shared.Settings;

import java.util.LinkedHashMap;
import java.util.Map;

/** What every answer tells the browser to refuse. */
@Component
final class SafetyHeaders {

    private static final String POLICY = "Content-Security-Policy";

    private final Map<String, String> headers = new LinkedHashMap<>();
    private final boolean secure;

    @Autowired
    SafetyHeaders(Settings settings) {
        this(settings.secure());
    }

    /**
     * @param secure whether people reach us by https
     */
    SafetyHeaders(boolean secure) {
        this.secure = secure;
        headers.put(POLICY, policy(""));
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("X-Frame-Options", "DENY");
        headers.put("X-XSS-Protection", "0");
        headers.put("Referrer-Policy", "no-referrer");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Cross-Origin-Embedder-Policy", "require-corp");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        headers.put(
                "Permissions-Policy",
                "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()");
        if (secure) {
            headers.put(
                    "Strict-Transport-Security", "max-age=63072000; includeSubDomains; preload");
        }
    }

    /**
     * @param style hash of the one style the page carries; empty for none
     */
    private String policy(String style) {
        return "default-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; "
                + "img-src 'self' data:; font-src 'self'; connect-src 'self'; "
                + "manifest-src 'self'; script-src 'self'; style-src 'self' "
                + style
                + "; require-trusted-types-for 'script'; trusted-types worker"
                + (secure ? "; upgrade-insecure-requests" : "");
    }

    /** Lets the page's own style in and no other. */
    void allow(String style, HttpServletResponse response) {
        response.setHeader(POLICY, policy(style));
    }

    void write(HttpServletResponse response) {
        headers.forEach(response::setHeader);
    }
}
