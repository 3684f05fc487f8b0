package tragnetz.shared.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.HandlerMapping;

import tragnetz.shared.access.Missing;
import tragnetz.shared.access.Public;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;

/**
 * Says in the reader's language what went wrong; the log knows the same request id and no person.
 */
@ControllerAdvice
@RestController
@Public
@WithoutTransaction
class LostAndFound implements ErrorController {

    private static final Logger log = LoggerFactory.getLogger(LostAndFound.class);
    private static final String INTERRUPTION = "/my/interruption";

    private final Pages pages;
    private final Interruptions interruptions;
    private final Strandings strandings;

    LostAndFound(Pages pages, Interruptions interruptions, Strandings strandings) {
        this.pages = pages;
        this.interruptions = interruptions;
        this.strandings = strandings;
    }

    @RequestMapping("/error")
    void error(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        show(status instanceof Integer code ? code : 404, request, response);
    }

    @ExceptionHandler(SignInWanted.class)
    void signIn(HttpServletRequest request, HttpServletResponse response) {
        boolean kept = "POST".equals(request.getMethod()) && strandings.keep(request, response);
        proveFirst("/sign-in", kept ? INTERRUPTION : null, request, response);
    }

    static void toSignIn(HttpServletRequest request, HttpServletResponse response) {
        proveFirst("/sign-in", null, request, response);
    }

    @ExceptionHandler(StepUpWanted.class)
    void stepUp(StepUpWanted wanted, HttpServletRequest request, HttpServletResponse response) {
        String back = wanted.back();
        boolean kept =
                "POST".equals(request.getMethod())
                        && interruptions.keep(
                                Visit.viewer(request), back == null ? "/my" : back, request);
        proveFirst("/my/step-up", kept ? INTERRUPTION : back, request, response);
    }

    private static void proveFirst(
            String door,
            @Nullable String wished,
            HttpServletRequest request,
            HttpServletResponse response) {
        Visit visit = new Visit(request);
        String here = "GET".equals(request.getMethod()) ? visit.path() : "/my";
        String back = wished == null ? here : wished;
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader(
                "Location",
                "/"
                        + visit.language().code()
                        + door
                        + "?to="
                        + URLEncoder.encode(back, StandardCharsets.UTF_8));
    }

    @ExceptionHandler(Missing.class)
    void missing(HttpServletRequest request, HttpServletResponse response) throws IOException {
        show(404, request, response);
    }

    @ExceptionHandler(TooMany.class)
    void tooMany(HttpServletRequest request, HttpServletResponse response) throws IOException {
        int minutes = Buckets.minutes();
        Interrupted typed = Interrupted.of(request, "/").filter(it -> !it.secret()).orElse(null);
        response.setHeader("Retry-After", String.valueOf(minutes * 60));
        show(new ErrorPage(429, minutes, typed), request, response);
    }

    @ExceptionHandler(Exception.class)
    void other(Exception problem, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        int status = status(problem);
        if (status >= 500) {
            log.error("Request failed: {}", nameless(problem));
        }
        if (problem instanceof ErrorResponse known) {
            known.getHeaders().getAllow().forEach(it -> response.addHeader("Allow", it.name()));
        }
        show(status, request, response);
    }

    private static int status(Exception problem) {
        return switch (problem) {
            case ErrorResponse known -> known.getStatusCode().value();
            case org.springframework.beans.TypeMismatchException _ -> 404;
            case org.springframework.dao.CannotAcquireLockException _ ->
                    HttpStatus.SERVICE_UNAVAILABLE.value();
            case org.springframework.dao.QueryTimeoutException _ ->
                    HttpStatus.SERVICE_UNAVAILABLE.value();
            case org.springframework.jdbc.CannotGetJdbcConnectionException _ ->
                    HttpStatus.SERVICE_UNAVAILABLE.value();
            case org.springframework.transaction.CannotCreateTransactionException _ ->
                    HttpStatus.SERVICE_UNAVAILABLE.value();
            default -> HttpStatus.INTERNAL_SERVER_ERROR.value();
        };
    }

    /** Types and places only: messages of databases and parsers repeat what people typed. */
    static String nameless(Throwable problem) {
        StringBuilder trace = new StringBuilder();
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            trace.append(cause.getClass().getName());
            if (cause instanceof SQLException refused) {
                trace.append(" ").append(refused.getSQLState());
            }
            for (StackTraceElement place : cause.getStackTrace()) {
                if (place.getClassName().startsWith("tragnetz.")) {
                    trace.append(" at ").append(place);
                }
            }
            trace.append("; ");
        }
        return trace.toString();
    }

    /** Whoever tells us the number of the page is found in the log; the address stays out of it. */
    private static void note(int status, HttpServletRequest request) {
        try (var _ = MDC.putCloseable("request", new Visit(request).requestId())) {
            Object route = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
            log.info(
                    "Answered {} at {}",
                    status,
                    route == null || "/error".equals(route) ? "the doorstep" : route);
        }
    }

    private void show(int status, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        show(new ErrorPage(status), request, response);
    }

    private void show(ErrorPage page, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (response.isCommitted()) {
            return;
        }
        note(page.status(), request);
        request.setAttribute(LostAndFound.class.getName(), true);
        if (ApiProblem.wanted(request)) {
            ApiProblem.send(page.status(), null, null, response);
            return;
        }
        response.resetBuffer();
        pages.write(page, page.status(), request, response);
    }
}
