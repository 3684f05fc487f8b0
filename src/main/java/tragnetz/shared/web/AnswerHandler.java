package tragnetz.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;

import tragnetz.shared.access.Person;
import tragnetz.shared.live.Hub;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Sends what our handlers give back; there are no views by name. */
@Component
final class AnswerHandler implements HandlerMethodReturnValueHandler {

    private static final String STREAM = "text/event-stream";

    private final Pages pages;
    private final Hub hub;

    AnswerHandler(Pages pages, Hub hub) {
        this.pages = pages;
        this.hub = hub;
    }

    @Override
    public boolean supportsReturnType(MethodParameter type) {
        return Answer.class.isAssignableFrom(type.getParameterType());
    }

    @Override
    public void handleReturnValue(
            @Nullable Object value,
            MethodParameter type,
            ModelAndViewContainer container,
            NativeWebRequest web)
            throws Exception {
        container.setRequestHandled(true);
        var request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
        var response = Objects.requireNonNull(web.getNativeResponse(HttpServletResponse.class));
        switch ((Answer) Objects.requireNonNull(value)) {
            case Page page -> pages.write(page, 200, request, response);
            case Parcels.Parcel parcel -> pages.send(parcel, request, response);
            case Answer.Again(Page page, int status) ->
                    pages.write(page, status, request, response);
            case Answer.Shown shown -> pages.write(shown.page(), 200, request, response);
            case Answer.Data(String json) -> {
                response.setContentType("application/json");
                response.setHeader("Cache-Control", "no-store");
                response.getOutputStream().write(json.getBytes(StandardCharsets.UTF_8));
            }
            case Answer.Open open -> keep(open, request, response);
            case Answer.Elsewhere(String address) -> {
                response.setStatus(HttpServletResponse.SC_TEMPORARY_REDIRECT);
                response.setHeader("Location", address);
                response.setHeader("Cache-Control", "no-store");
            }
            case Answer.File file -> pages.write(file, response);
            case Answer.Freight freight -> pages.write(freight, response);
            case Answer.Moved moved -> {
                response.setStatus(HttpServletResponse.SC_SEE_OTHER);
                response.setHeader("Location", location(moved, request));
                response.setHeader("Cache-Control", "no-store");
            }
        }
    }

    /** Whoever does not ask for a stream gets an empty one. */
    private void keep(Answer.Open open, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setContentType(STREAM + ";charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Accel-Buffering", "no");
        if ("GET".equals(request.getMethod())
                && String.valueOf(request.getHeader("Accept")).contains(STREAM)
                && Visit.viewer(request) instanceof Person person) {
            hub.open(person, open.channel(), open.news(), request, response);
        }
    }

    static String location(Answer.Moved moved, HttpServletRequest request) {
        String language = new Visit(request).language().code();
        String path = "/" + language + ("/".equals(moved.path()) ? "" : moved.path());
        if (moved.done() == null) {
            return path;
        }
        int fragment = path.indexOf('#');
        String before = fragment < 0 ? path : path.substring(0, fragment);
        String after = fragment < 0 ? "" : path.substring(fragment);
        return before
                + (before.contains("?") ? "&" : "?")
                + "did="
                + URLEncoder.encode(moved.done(), StandardCharsets.UTF_8)
                + after;
    }
}
