package tragnetz.shared.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * Public pages ready to be sent. Compressed once for all who read the same bytes; where a handler
 * knows the revision of what a page shows ({@link Kept}), drawn once too.
 */
@Component
final class Parcels {

    /** About 50 KB each. */
    private static final int MOST = 200;

    /**
     * A page as it travels.
     *
     * @param tag names the content, as {@code ETag} wants it
     * @param style hash of the style it carries
     */
    record Parcel(String tag, String style, byte[] html, byte[] gzip) implements Answer {}

    private final Shelf<String, Parcel> shelf = new Shelf<>(MOST);
    private final Shelf<Kept.Label, Parcel> kept = new Shelf<>(MOST);

    Parcel wrap(Stylesheet.Dressed page) {
        return shelf.get(
                tag(page.html()),
                tag -> new Parcel(tag, page.style(), page.html(), gzip(page.html())));
    }

    @Nullable Parcel find(Kept.Label label) {
        return kept.find(label);
    }

    void keep(Kept.Label label, Parcel parcel) {
        kept.put(label, parcel);
    }

    private static String tag(byte[] page) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(page);
            return "W/\"" + HexFormat.of().formatHex(hash, 0, 16) + "\"";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] gzip(byte[] page) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(page.length / 3);
        try (OutputStream out = new Tight(bytes)) {
            out.write(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The most a gzip stream can do: done once, sent often. */
    private static final class Tight extends GZIPOutputStream {

        Tight(OutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
