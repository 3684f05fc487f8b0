package tragnetz.shared.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.CRC32C;

/** Turns page records into HTML. */
@Component
final class Pages {

    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "html");
    private final Surroundings surroundings;

    Pages(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** Writes the whole page at once: an error in a template leaves no half page behind. */
    void write(Page page, int status, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Visit visit = new Visit(request);
        if (page instanceof Form form) {
            form.problems().speak(surroundings.words(), visit.language());
        }
        Utf8ByteOutput output = new Utf8ByteOutput();
        Here here = new Here(surroundings, visit, page.house());
        engine.render(page.template() + ".jte", Map.of("here", here, "page", page), output);
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, visit.language().code());
        if (visit.personal() || status != 200) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        } else if (unchanged(output, request, response)) {
            return;
        }
        response.setContentLength(output.getContentLength());
        output.writeTo(response.getOutputStream());
    }

    void write(Answer.File file, HttpServletResponse response) throws IOException {
        response.setContentType(file.type());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                org.springframework.http.ContentDisposition.attachment()
                        .filename(file.name(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.getOutputStream().write(file.content());
    }

    /** Public pages may be kept by anybody who asks again first. */
    private static boolean unchanged(
            Utf8ByteOutput output, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        CRC32C sum = new CRC32C();
        output.writeTo((bytes, start, length) -> sum.update(bytes, start, length));
        String tag =
                "W/\"" + Long.toHexString(sum.getValue()) + "-" + output.getContentLength() + "\"";
        response.setHeader(HttpHeaders.CACHE_CONTROL, "public, no-cache");
        response.setHeader(HttpHeaders.ETAG, tag);
        if (tag.equals(request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return true;
        }
        return false;
    }
}
