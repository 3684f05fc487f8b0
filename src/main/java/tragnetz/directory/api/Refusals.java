package tragnetz.directory.api;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

import tragnetz.shared.access.Missing;
import tragnetz.shared.web.ApiProblem;
import tragnetz.shared.web.TooMany;

import java.io.IOException;

/** What programs cannot have, said as they read it: RFC 9457. */
@ControllerAdvice(basePackageClasses = Refusals.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class Refusals {

    @ExceptionHandler(Refused.class)
    void refused(Refused refused, HttpServletResponse response) throws IOException {
        // A name of ten thousand characters need not come back.
        String parameter = refused.parameter().length() > 60 ? "?" : refused.parameter();
        ApiProblem.send(400, parameter, "expected: " + refused.expected(), response);
    }

    @ExceptionHandler(Missing.class)
    void missing(HttpServletResponse response) throws IOException {
        ApiProblem.send(404, null, null, response);
    }

    @ExceptionHandler(TooMany.class)
    void tooMany(HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, "600");
        ApiProblem.send(429, null, null, response);
    }
}
