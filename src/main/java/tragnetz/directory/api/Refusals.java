package tragnetz.directory.api;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

import tragnetz.shared.access.Missing;
import tragnetz.shared.web.TooMany;

import java.io.IOException;

/** What programs cannot have, said as they read it: RFC 9457. */
@ControllerAdvice(basePackageClasses = Refusals.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class Refusals {

    private record Problem(
            String type,
            String title,
            int status,
            @Nullable String parameter,
            @Nullable String detail) {}

    @ExceptionHandler(Refused.class)
    void refused(Refused refused, HttpServletResponse response) throws IOException {
        // A name of ten thousand characters need not come back.
        String parameter = refused.parameter().length() > 60 ? "?" : refused.parameter();
        send(HttpStatus.BAD_REQUEST, parameter, "expected: " + refused.expected(), response);
    }

    @ExceptionHandler(Missing.class)
    void missing(HttpServletResponse response) throws IOException {
        send(HttpStatus.NOT_FOUND, null, null, response);
    }

    @ExceptionHandler(TooMany.class)
    void tooMany(HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, "600");
        send(HttpStatus.TOO_MANY_REQUESTS, null, null, response);
    }

    private static void send(
            HttpStatus status,
            @Nullable String parameter,
            @Nullable String detail,
            HttpServletResponse response)
            throws IOException {
        response.resetBuffer();
        response.setStatus(status.value());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        Delivery.anyOrigin(response);
        response.getOutputStream()
                .write(
                        Delivery.JSON.writeValueAsBytes(
                                new Problem(
                                        "about:blank",
                                        status.getReasonPhrase(),
                                        status.value(),
                                        parameter,
                                        detail)));
    }
}
