package tragnetz.shared.web;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;

import tragnetz.shared.access.Nobody;
import tragnetz.shared.access.Viewer;
import tragnetz.shared.i18n.Language;

import java.security.SecureRandom;
import java.util.HexFormat;

/** One request as our pages see it. */
final class Visit {

    static final String VIEWER = Viewer.class.getName();
    static final String LANGUAGE = Language.class.getName();
    static final String REQUEST_ID = "tragnetz.request-id";

    private static final SecureRandom RANDOM = new SecureRandom();

    private final HttpServletRequest request;
    private boolean personal;

    Visit(HttpServletRequest request) {
        this.request = request;
    }

    Language language() {
        return request.getAttribute(LANGUAGE) instanceof Language language ? language : Language.DE;
    }

    Viewer viewer() {
        return viewer(request);
    }

    static Viewer viewer(HttpServletRequest request) {
        return request.getAttribute(VIEWER) instanceof Viewer viewer ? viewer : Nobody.NOBODY;
    }

    /** The path without its language; empty on the front page and on pages of errors. */
    String path() {
        if (lost()) {
            return "";
        }
        String path = request.getRequestURI();
        int second = path.indexOf('/', 1);
        return second < 0 ? "" : path.substring(second);
    }

    String query() {
        String query = request.getQueryString();
        boolean plain = "GET".equals(request.getMethod()) && query != null && !path().isEmpty();
        return plain ? query.replaceAll("(^|&)did=[^&]*", "") : "";
    }

    String csrf() {
        personal = true;
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? token.getToken()
                : "";
    }

    String once() {
        personal = true;
        byte[] bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** Whether the page holds anything that belongs to this visit alone. */
    boolean personal() {
        return personal || !(viewer() instanceof Nobody);
    }

    String requestId() {
        return request.getAttribute(REQUEST_ID) instanceof String id ? id : "";
    }

    @Nullable String done() {
        return lost() ? null : request.getParameter("did");
    }

    /** On the page of an error: its parameters may be what could not be read. */
    boolean lost() {
        return request.getAttribute("jakarta.servlet.error.status_code") != null
                || request.getAttribute(LostAndFound.class.getName()) != null;
    }
}
