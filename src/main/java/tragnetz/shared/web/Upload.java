package tragnetz.shared.web;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.ReadableByteChannel;

/**
 * A file that somebody chose in a form; it lives as long as the request and has no name on the
 * disk. What it says of itself proves nothing.
 */
public final class Upload {

    private static final Upload NONE = new Upload("", 0, null, 0, false);

    private final String name;
    private final int megabytes;
    private final @Nullable FileChannel content;
    private final long size;
    private final boolean tooLarge;

    Upload(String name, int megabytes, @Nullable FileChannel content, long size, boolean tooLarge) {
        this.name = name;
        this.megabytes = megabytes;
        this.content = content;
        this.size = size;
        this.tooLarge = tooLarge;
    }

    /** The file, or none where the form was sent without one. */
    public static Upload of(@Nullable Upload chosen) {
        return chosen == null ? NONE : chosen;
    }

    /** The last part of its name, cleaned, at most 120 characters. */
    public String name() {
        return name;
    }

    /** In bytes. */
    public long size() {
        return size;
    }

    /** Whether no file was chosen, or an empty one. */
    public boolean absent() {
        return size == 0 && !tooLarge;
    }

    /** Whether it was larger than the form takes; then nothing of it is kept. */
    public boolean tooLarge() {
        return tooLarge;
    }

    /** What the form takes, in megabytes. */
    public int megabytes() {
        return megabytes;
    }

    /** From the beginning, as often as one likes. */
    public InputStream open() {
        return content == null
                ? InputStream.nullInputStream()
                : Channels.newInputStream(new FromStart(content));
    }

    /** The first bytes, as many as there are up to the limit. */
    public byte[] first(int limit) {
        try (InputStream bytes = open()) {
            return bytes.readNBytes(limit);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All of it; for files of at most 10 MB. */
    public byte[] bytes() {
        return first((int) size);
    }

    /** Reads without moving the channel, so that two may read at the same time. */
    private static final class FromStart implements ReadableByteChannel {

        private final FileChannel content;
        private long position;

        FromStart(FileChannel content) {
            this.content = content;
        }

        @Override
        public int read(ByteBuffer target) throws IOException {
            int read = content.read(target, position);
            position += Math.max(read, 0);
            return read;
        }

        @Override
        public boolean isOpen() {
            return content.isOpen();
        }

        @Override
        public void close() {
            // The channel belongs to the request.
        }
    }
}
