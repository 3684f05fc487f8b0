package tragnetz.shared.archives;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes named entries, compressed and sealed, in constant memory. */
public final class ArchiveOutput implements AutoCloseable {

    private static final int QUICK = 3;

    private final ZipOutputStream zip;

    /** Begins an archive on this stream; closing it closes the stream. */
    public ArchiveOutput(OutputStream target, Label label, Seal seal) throws IOException {
        target.write(label.line());
        zip =
                new ZipOutputStream(
                        new BufferedOutputStream(seal.sealing(target, label.line()), 1 << 16));
        zip.setLevel(QUICK);
    }

    /** Writes one entry. */
    public interface Content {
        void write(OutputStream entry) throws Exception;
    }

    /** Adds an entry; the name tells nothing to whoever has no key. */
    public void add(String name, Content content) throws Exception {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(0);
        zip.putNextEntry(entry);
        content.write(
                new OutputStream() {
                    @Override
                    public void write(int letter) throws IOException {
                        zip.write(letter);
                    }

                    @Override
                    public void write(byte[] bytes, int from, int length) throws IOException {
                        zip.write(bytes, from, length);
                    }
                });
        zip.closeEntry();
    }

    public void add(String name, String text) throws Exception {
        add(name, entry -> entry.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
