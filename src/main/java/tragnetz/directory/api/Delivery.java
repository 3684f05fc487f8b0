package tragnetz.directory.api;

import com.fasterxml.jackson.annotation.JsonInclude;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

import tragnetz.shared.access.Door;
import tragnetz.shared.access.Nobody;
import tragnetz.shared.web.ApiProblem;
import tragnetz.shared.web.Buckets;

import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Sends what programs asked for. Whoever asks is nobody here: the same bytes for everybody, so that
 * proxies may keep them and pages of any origin may read them.
 */
@Component
final class Delivery {

    /** From one place in an hour. */
    static final int MOST_ANSWERS = 3600;

    /** Whole lists cost more. */
    static final int MOST_LISTS = 120;

    private static final int PIECE = 200;

    static final JsonMapper JSON =
            JsonMapper.builder()
                    .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                    .changeDefaultPropertyInclusion(
                            it -> it.withValueInclusion(JsonInclude.Include.NON_NULL))
                    .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                    .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                    .build();

    private final Door door;
    private final Buckets buckets;

    Delivery(Door door, Buckets buckets) {
        this.door = door;
        this.buckets = buckets;
    }

    /** One thing, read inside a transaction of nobody. */
    void one(Supplier<?> thing, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        buckets.drop(Buckets.Drop.from(request, "api", MOST_ANSWERS));
        byte[] json = JSON.writeValueAsBytes(door.read(Nobody.NOBODY, thing::get));
        send(json, MediaType.APPLICATION_JSON_VALUE, request, response);
    }

    /** Something that changes with the program alone. */
    void file(byte[] content, String type, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        buckets.drop(Buckets.Drop.from(request, "api", MOST_ANSWERS));
        send(content, type, request, response);
    }

    /** A page of the list, or all of it line by line. */
    void list(Asked asked, Rack rack, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (asked.lines()) {
            buckets.drop(Buckets.Drop.from(request, "api-lists", MOST_LISTS));
            lines(rack, request, response);
            return;
        }
        int page = asked.page();
        int most = asked.perPage();
        one(() -> page(rack, page, most), request, response);
    }

    private static Hsds.Page page(Rack rack, int page, int most) {
        long count = rack.count();
        long pages = (count + most - 1) / most;
        List<? extends Hsds.Thing> contents = rack.some(null, most, (page - 1L) * most);
        return new Hsds.Page(
                count,
                pages,
                page,
                contents.size(),
                page == 1,
                page >= pages,
                contents.isEmpty(),
                contents);
    }

    /**
     * The list is read once for its tag and once more for whoever has not got it: no list lies in
     * memory or on the disk, and whoever asks again is answered without sending it.
     */
    private void lines(Rack rack, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        MessageDigest digest = digest();
        write(rack, new DigestOutputStream(OutputStream.nullOutputStream(), digest));
        response.setContentType(MediaType.APPLICATION_NDJSON_VALUE);
        if (fresh(digest.digest(), request, response) && !"HEAD".equals(request.getMethod())) {
            write(rack, response.getOutputStream());
        }
    }

    /** Never more than a piece in memory, and no transaction waits for a slow reader. */
    private void write(Rack rack, OutputStream out) throws IOException {
        UUID last = null;
        while (true) {
            UUID after = last;
            List<? extends Hsds.Thing> piece =
                    door.read(Nobody.NOBODY, () -> rack.some(after, PIECE, 0));
            for (Hsds.Thing thing : piece) {
                out.write(JSON.writeValueAsBytes(thing));
                out.write('\n');
            }
            if (piece.size() < PIECE) {
                return;
            }
            out.flush();
            last = piece.getLast().id();
        }
    }

    private static void send(
            byte[] content, String type, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setContentType(type);
        if (fresh(digest().digest(content), request, response)) {
            response.setContentLength(content.length);
            response.getOutputStream().write(content);
        }
    }

    /**
     * False when the asker has it already, and has been told so. The tag is a weak one: the bytes
     * may travel compressed.
     */
    private static boolean fresh(
            byte[] hash, HttpServletRequest request, HttpServletResponse response) {
        open(response);
        String tag = "W/\"" + HexFormat.of().formatHex(hash, 0, 16) + "\"";
        response.setHeader(HttpHeaders.ETAG, tag);
        boolean known = known(tag, request.getHeader(HttpHeaders.IF_NONE_MATCH));
        if (known) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        }
        return !known;
    }

    private static void open(HttpServletResponse response) {
        ApiProblem.anyOrigin(response);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "public, max-age=60");
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
    }

    private static boolean known(String tag, @org.jspecify.annotations.Nullable String tags) {
        return tags != null
                && (tags.strip().equals("*")
                        || Arrays.stream(tags.split(",", -1))
                                .map(String::strip)
                                .anyMatch(tag::equals));
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
