package tragnetz.shared.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

import tragnetz.shared.Settings;

import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * On a network's own web address its home page stands at the front. Whoever signs in goes to ours:
 * sessions, mails and passkeys know one address alone.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
final class DomainFilter extends OncePerRequestFilter {

    private static final Pattern FRONT = Pattern.compile("/[a-z]{2}/?");
    private static final Pattern PERSONAL =
            Pattern.compile("/[a-z]{2}/(sign-in|sign-out|my|administration|set-up|passes)(/.*)?");

    private final Settings settings;
    private final ObjectProvider<Domains> domains;

    DomainFilter(Settings settings, ObjectProvider<Domains> domains) {
        this.settings = settings;
        this.domains = domains;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String host = host(request);
        String house =
                host.equals(settings.baseUrl().getHost())
                        ? null
                        : domains.stream()
                                .flatMap(it -> it.house(host).stream())
                                .findFirst()
                                .orElse(null);
        String path = request.getRequestURI();
        if (house == null) {
            chain.doFilter(request, response);
        } else if (PERSONAL.matcher(path).matches()) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Cache-Control", "no-store");
            response.setHeader("Location", settings.baseUrl() + path + query(request));
        } else if (FRONT.matcher(path).matches()) {
            chain.doFilter(new Inside(request, path.substring(0, 3) + "/n/" + house), response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static String host(HttpServletRequest request) {
        return Objects.toString(request.getHeader("Host"), "")
                .toLowerCase(Locale.ROOT)
                .replaceFirst(":\\d+$", "");
    }

    private static String query(HttpServletRequest request) {
        return request.getQueryString() == null ? "" : "?" + request.getQueryString();
    }

    /** The same request, one room further in. */
    private static final class Inside extends HttpServletRequestWrapper {

        private final String path;

        Inside(HttpServletRequest request, String path) {
            super(request);
            this.path = path;
        }

        @Override
        public String getRequestURI() {
            return path;
        }

        @Override
        public String getServletPath() {
            return path;
        }
    }
}
