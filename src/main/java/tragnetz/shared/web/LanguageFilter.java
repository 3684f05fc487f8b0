package tragnetz.shared.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

import tragnetz.shared.Settings;
import tragnetz.shared.i18n.Language;

import java.io.IOException;
import java.security.SecureRandom;
import java.util.Enumeration;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * First of all filters: gives the request its id and its language, from the path or the browser.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class LanguageFilter extends OncePerRequestFilter {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Settings settings;

    LanguageFilter(Settings settings) {
        this.settings = settings;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try (var _ = MDC.putCloseable("request", greet(request))) {
            chain.doFilter(request, response);
        }
    }

    /** Gives the request its language and its id, which comes back. */
    String greet(HttpServletRequest request) {
        byte[] bytes = new byte[5];
        RANDOM.nextBytes(bytes);
        String id = HexFormat.of().formatHex(bytes);
        request.setAttribute(Visit.REQUEST_ID, id);
        request.setAttribute(Visit.LANGUAGE, fromPath(request).orElseGet(() -> wished(request)));
        return id;
    }

    Optional<Language> fromPath(HttpServletRequest request) {
        String[] parts = Objects.toString(request.getRequestURI(), "").split("/", 3);
        return parts.length < 2 ? Optional.empty() : offered(parts[1]);
    }

    Optional<Language> offered(String code) {
        return Language.of(code).filter(it -> !it.pseudo() || settings.pseudoLanguages());
    }

    /** The best language of the browser's list; a language we lack falls back to a neighbour's. */
    Language wished(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null) {
            return Language.DE;
        }
        for (Enumeration<Locale> wishes = request.getLocales(); wishes.hasMoreElements(); ) {
            String code =
                    switch (wishes.nextElement().getLanguage()) {
                        case "hr", "sr", "sh", "cnr" -> "bs";
                        case "prs", "ps" -> "fa";
                        case String other -> other;
                    };
            Optional<Language> known = Language.of(code).filter(it -> !it.pseudo());
            if (known.isPresent()) {
                return known.get();
            }
        }
        return Language.EN;
    }
}
