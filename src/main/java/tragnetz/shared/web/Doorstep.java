package tragnetz.shared.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Turns away what would harm the others inside: bodies that are too large, methods nobody answers,
 * and, when the house is full, first those who take much away, last those who want to come in.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
final class Doorstep extends OncePerRequestFilter {

    /** Largest body of a form without files, in bytes. */
    static final int LARGEST = 256 * 1024;

    private static final Logger log = LoggerFactory.getLogger(Doorstep.class);
    private static final List<String> METHODS = List.of("GET", "HEAD", "POST", "OPTIONS");

    private final AtomicInteger inside = new AtomicInteger();
    private final SafetyHeaders headers;

    Doorstep(SafetyHeaders headers) {
        this.headers = headers;
    }

    /** What a request wants; each may fill the house up to its share, in hundredths. */
    enum Errand {
        EXPORT(25),
        READING(70),
        WRITING(85),
        ENTERING(100);

        private static final int ROOM = 512;

        private final int share;

        Errand(int share) {
            this.share = share;
        }

        /** How many requests may be inside when one more of this kind comes. */
        int most() {
            return ROOM * share / 100;
        }

        static Errand of(String method, String path) {
            String page = path.replaceFirst("^/[a-z]{2}/", "/");
            if (page.startsWith("/sign-in") || page.startsWith("/receipts")) {
                return ENTERING;
            }
            if (page.endsWith("/export")) {
                return EXPORT;
            }
            return "POST".equals(method) ? WRITING : READING;
        }
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        headers.write(response);
        Errand errand = Errand.of(request.getMethod(), request.getRequestURI());
        try {
            if (inside.incrementAndGet() > errand.most()) {
                response.setHeader("Retry-After", "5");
                response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            } else if (!METHODS.contains(request.getMethod())) {
                response.setHeader("Allow", String.join(", ", METHODS));
                response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            } else if (request.getContentLengthLong() > LARGEST
                    && !UploadFilter.carriesFiles(request)) {
                response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            } else {
                enter(request, response, chain);
            }
        } finally {
            inside.decrementAndGet();
        }
    }

    /** What nobody inside caught ends here, so that the server does not write it into its log. */
    private static void enter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        int status;
        try {
            // What cannot be read is found here, not in the middle of a page.
            request.getParameterMap();
            chain.doFilter(request, response);
            return;
        } catch (InvalidParameterException e) {
            status = e.getErrorCode();
        } catch (ServletException | RuntimeException e) {
            log.error("Request failed outside a handler: {}", LostAndFound.nameless(e));
            status = HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
        }
        if (!response.isCommitted()) {
            response.resetBuffer();
            response.sendError(status);
        }
    }
}
