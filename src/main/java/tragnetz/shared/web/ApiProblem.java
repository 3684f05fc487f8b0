package tragnetz.shared.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What programs cannot have, said as they read it: RFC 9457. Below {@code /api} nobody is a person.
 */
public final class ApiProblem {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ApiProblem() {}

    /** Whether a program asks. */
    static boolean wanted(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String path = failed instanceof String it ? it : request.getRequestURI();
        return path.equals("/api") || path.startsWith("/api/");
    }

    /**
     * Answers with the problem alone.
     *
     * @param parameter the one that was not understood; null for none
     * @param detail what would be understood, in English; null for nothing
     */
    public static void send(
            int status,
            @Nullable String parameter,
            @Nullable String detail,
            HttpServletResponse response)
            throws IOException {
        Map<String, Object> problem = new LinkedHashMap<>();
        HttpStatus known = HttpStatus.resolve(status);
        problem.put("type", "about:blank");
        problem.put("title", known == null ? "Error" : known.getReasonPhrase());
        problem.put("status", status);
        if (parameter != null) {
            problem.put("parameter", parameter);
        }
        if (detail != null) {
            problem.put("detail", detail);
        }
        response.resetBuffer();
        response.setStatus(status);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        anyOrigin(response);
        response.getOutputStream().write(JSON.writeValueAsBytes(problem));
    }

    /** Pages of every origin may read the answer: it is the same for everybody. */
    public static void anyOrigin(HttpServletResponse response) {
        response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
        response.setHeader(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, HttpHeaders.ETAG);
        response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
    }
}
