package tragnetz.shared.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.annotation.Order;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

import tragnetz.shared.access.Nobody;
import tragnetz.shared.access.Public;

import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;

/**
 * Takes files in where a handler states {@link Uploads}, for people it would let in; elsewhere it
 * turns them away unread. Comes after the person is known and before the form's token is looked
 * for.
 */
@Component
@Order(-110)
final class UploadFilter extends OncePerRequestFilter {

    /** How many forms with files may be read at the same time. */
    private static final int AT_ONCE = 8;

    /** Of a file that is too large, so much is heard out; then the answer can be read. */
    private static final long PATIENCE = 4;

    private record Gate(PathPattern pattern, Uploads limits, boolean open) {}

    private final ObjectProvider<RequestMappingHandlerMapping> mappings;
    private final Semaphore hands = new Semaphore(AT_ONCE);

    UploadFilter(ObjectProvider<RequestMappingHandlerMapping> mappings) {
        this.mappings = mappings;
    }

    static boolean carriesFiles(HttpServletRequest request) {
        String type = request.getContentType();
        return "POST".equals(request.getMethod())
                && type != null
                && type.regionMatches(true, 0, "multipart/form-data", 0, 19);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !carriesFiles(request);
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Gate gate = gate(request.getRequestURI());
        if (gate == null) {
            response.sendError(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
        } else if (request.getContentLengthLong() < 0) {
            response.sendError(HttpServletResponse.SC_LENGTH_REQUIRED);
        } else if (request.getContentLengthLong() > most(gate.limits()) * PATIENCE) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else if (!gate.open() && Visit.viewer(request) instanceof Nobody) {
            request.getInputStream().skip(most(gate.limits()));
            LostAndFound.toSignIn(request, response);
        } else if (!hands.tryAcquire()) {
            response.setHeader("Retry-After", "5");
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        } else {
            try {
                takeIn(gate.limits(), request, response, chain);
            } finally {
                hands.release();
            }
        }
    }

    private static void takeIn(
            Uploads limits,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws ServletException, IOException {
        try (var parcel = new UploadedRequest(request, limits)) {
            try {
                parcel.read();
            } catch (UploadedRequest.Unfit unfit) {
                response.sendError(unfit.status());
                return;
            }
            chain.doFilter(parcel, response);
        }
    }

    private static long most(Uploads limits) {
        return limits.megabytes() * 1024L * 1024 + limits.kilobytes() * 1024L;
    }

    private @Nullable Gate gate(String uri) {
        PathContainer path = PathContainer.parsePath(uri);
        return mappings.stream()
                .flatMap(UploadFilter::gates)
                .filter(it -> it.pattern().matches(path))
                .findFirst()
                .orElse(null);
    }

    private static Stream<Gate> gates(RequestMappingHandlerMapping mapping) {
        return mapping.getHandlerMethods().entrySet().stream()
                .filter(it -> it.getValue().hasMethodAnnotation(Uploads.class))
                .flatMap(
                        it -> {
                            var paths = it.getKey().getPathPatternsCondition();
                            return paths == null
                                    ? Stream.empty()
                                    : paths.getPatterns().stream()
                                            .map(path -> gate(path, it.getValue()));
                        });
    }

    private static Gate gate(PathPattern path, HandlerMethod method) {
        boolean open =
                method.hasMethodAnnotation(Public.class)
                        || AnnotatedElementUtils.hasAnnotation(method.getBeanType(), Public.class);
        return new Gate(
                path, Objects.requireNonNull(method.getMethodAnnotation(Uploads.class)), open);
    }
}
