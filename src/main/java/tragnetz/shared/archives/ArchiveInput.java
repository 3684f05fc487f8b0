package tragnetz.shared.archives;

import org.jspecify.annotations.Nullable;

import tragnetz.shared.Refusal;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Reads the entries of an archive in their order, in constant memory. */
public final class ArchiveInput implements AutoCloseable {

    /** Finds the key that a label names. */
    public interface Keys {
        /**
         * @throws Refusal when there is none
         */
        Seal of(Label label) throws IOException;
    }

    private final InputStream source;
    private final ZipInputStream zip;
    private final Seal seal;

    /**
     * Opens an archive.
     *
     * @throws Refusal when it is none of this kind, too new, or of another key
     */
    public ArchiveInput(InputStream source, String kind, Keys keys) throws IOException {
        this.source = source;
        Label label = Label.read(source, kind);
        seal = keys.of(label);
        zip =
                new ZipInputStream(
                        new BufferedInputStream(seal.opening(source, label.line()), 1 << 16));
    }

    /** The key that fits. */
    public Seal seal() {
        return seal;
    }

    /**
     * Name of the next entry, whose bytes {@link #entry} gives then; null after the last.
     *
     * @throws Refusal when the archive was changed, is torn, or belongs to another key
     */
    public @Nullable String next() {
        try {
            ZipEntry entry = zip.getNextEntry();
            return entry == null ? null : entry.getName();
        } catch (IOException e) {
            throw damaged();
        }
    }

    /** The bytes of the entry, up to its end. */
    public InputStream entry() {
        return new InputStream() {
            @Override
            public int read() {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
            }

            @Override
            public int read(byte[] bytes, int from, int length) {
                try {
                    return zip.read(bytes, from, length);
                } catch (IOException e) {
                    throw damaged();
                }
            }
        };
    }

    /** The entry as text. */
    public String text() throws IOException {
        return new String(entry().readAllBytes(), StandardCharsets.UTF_8);
    }

    /** What every reader says when the seal does not hold. */
    public static Refusal damaged() {
        return new Refusal(
                "The archive cannot be opened: it is damaged or was changed, or this is not its"
                        + " key.",
                "Take another copy of it, or an older archive. Nothing was changed.");
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
