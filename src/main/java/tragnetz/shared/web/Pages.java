package tragnetz.shared.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Turns page records into HTML. */
@Component
final class Pages {

    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "html");
    private final Parcels parcels;
    private final SafetyHeaders headers;
    private final Surroundings surroundings;

    Pages(Parcels parcels, SafetyHeaders headers, Surroundings surroundings) {
        this.parcels = parcels;
        this.headers = headers;
        this.surroundings = surroundings;
    }

    /** Writes the whole page at once: an error in a template leaves no half page behind. */
    void write(Page page, int status, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Visit visit = new Visit(request);
        if (page instanceof Form form) {
            form.problems().speak(surroundings.words(), visit.language());
        }
        Here here = new Here(surroundings, visit, page.house());
        if (page instanceof Form form && form.problems().any()) {
            // The summary stands above the fields and calls them what they call themselves.
            draw(page, here);
        }
        Stylesheet.Dressed html = surroundings.stylesheet().dress(draw(page, here));
        if (!visit.personal() && status == 200) {
            publish(html, request, response);
            return;
        }
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, visit.language().code());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        headers.allow(html.style(), response);
        send(html.html(), response);
    }

    private byte[] draw(Page page, Here here) {
        Utf8ByteOutput output = new Utf8ByteOutput();
        engine.render(page.template() + ".jte", Map.of("here", here, "page", page), output);
        return output.toByteArray();
    }

    void write(Answer.File file, HttpServletResponse response) throws IOException {
        attach(file.name(), file.type(), response);
        response.getOutputStream().write(file.content());
    }

    void write(Answer.Freight freight, HttpServletResponse response) throws IOException {
        attach(freight.name(), freight.type(), response);
        response.setContentLengthLong(freight.bytes());
        long left = freight.bytes();
        for (int place = 0; left > 0; place++) {
            byte[] piece = freight.pieces().apply(place);
            if (piece.length == 0) {
                // Whoever fetches it must see that it is not whole.
                throw new EOFException("Piece " + place + " is missing");
            }
            response.getOutputStream().write(piece);
            left -= piece.length;
        }
    }

    private static void attach(String name, String type, HttpServletResponse response) {
        response.setContentType(type);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                org.springframework.http.ContentDisposition.attachment()
                        .filename(name, StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        // Whatever is in it, opened in a browser it is nobody and may do nothing.
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
    }

    private void publish(
            Stylesheet.Dressed html, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Parcels.Parcel parcel = parcels.wrap(html);
        if (request.getAttribute(Kept.LABEL) instanceof Kept.Label label) {
            parcels.keep(label, parcel);
        }
        send(parcel, request, response);
    }

    /** Public pages may be kept by anybody who asks again first. */
    void send(Parcels.Parcel parcel, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, new Visit(request).language().code());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "public, no-cache");
        headers.allow(parcel.style(), response);
        response.setHeader(HttpHeaders.ETAG, parcel.tag());
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        if (parcel.tag().equals(request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        String accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        if (accepted != null && accepted.contains("gzip")) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
            send(parcel.gzip(), response);
        } else {
            send(parcel.html(), response);
        }
    }

    private static void send(byte[] bytes, HttpServletResponse response) throws IOException {
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
