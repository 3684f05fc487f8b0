package tragnetz.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.Part;

import org.apache.tomcat.util.http.fileupload.FileItemIterator;
import org.apache.tomcat.util.http.fileupload.FileItemStream;
import org.apache.tomcat.util.http.fileupload.FileUpload;
import org.apache.tomcat.util.http.fileupload.FileUploadException;
import org.apache.tomcat.util.http.fileupload.servlet.ServletRequestContext;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A form with files: its fields read like those of any other form. The files lie on the disk
 * without a name, so that nothing is left of them however the process ends.
 */
final class UploadedRequest extends HttpServletRequestWrapper implements AutoCloseable {

    private static final int PARTS = 300;
    private static final int NAME = 120;

    /** Not a form that can be read. */
    static final class Unfit extends IOException {
        private static final long serialVersionUID = 1L;
        private final int status;

        Unfit(int status) {
            super("unfit");
            this.status = status;
        }

        int status() {
            return status;
        }
    }

    private final Uploads limits;
    private final Map<String, String[]> fields = new LinkedHashMap<>();
    private final Map<String, Upload> files = new HashMap<>();
    private final List<FileChannel> opened = new ArrayList<>();
    private long room;
    private long space;

    UploadedRequest(HttpServletRequest request, Uploads limits) {
        super(request);
        this.limits = limits;
        room = limits.megabytes() * 1024L * 1024;
        space = limits.kilobytes() * 1024L;
    }

    /**
     * Reads the whole body.
     *
     * @throws Unfit when it is broken, or its fields are too many or too long
     */
    void read() throws IOException {
        fields.putAll(super.getParameterMap());
        try {
            FileItemIterator parts =
                    new FileUpload()
                            .getItemIterator(
                                    new ServletRequestContext((HttpServletRequest) getRequest()));
            for (int count = 0; parts.hasNext(); count++) {
                if (count == PARTS) {
                    throw new Unfit(400);
                }
                take(parts.next());
            }
        } catch (FileUploadException _) {
            throw new Unfit(400);
        } catch (Unfit unfit) {
            throw unfit;
        } catch (IOException _) {
            throw new Unfit(400);
        }
    }

    @Nullable Upload file(String name) {
        return files.get(name);
    }

    private void take(FileItemStream part) throws IOException {
        String name = part.getFieldName();
        if (name == null) {
            throw new Unfit(400);
        }
        try (InputStream bytes = part.openStream()) {
            if (part.isFormField()) {
                byte[] value = bytes.readNBytes((int) space + 1);
                space -= value.length;
                if (space < 0) {
                    throw new Unfit(413);
                }
                add(name, new String(value, StandardCharsets.UTF_8));
            } else {
                Upload file = keep(bytes, fileName(part.getName()));
                files.putIfAbsent(name, file);
            }
        }
    }

    private void add(String name, String value) {
        String[] before = fields.getOrDefault(name, new String[0]);
        String[] after = Arrays.copyOf(before, before.length + 1);
        after[before.length] = value;
        fields.put(name, after);
    }

    private Upload keep(InputStream bytes, String name) throws IOException {
        Path path = Files.createTempFile("tragnetz-upload", "");
        FileChannel content =
                FileChannel.open(
                        path,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.DELETE_ON_CLOSE);
        opened.add(content);
        byte[] piece = new byte[16 * 1024];
        long size = 0;
        for (int read = bytes.read(piece); read >= 0; read = bytes.read(piece)) {
            size += read;
            if (size <= room) {
                ByteBuffer buffer = ByteBuffer.wrap(piece, 0, read);
                while (buffer.hasRemaining()) {
                    content.write(buffer);
                }
            }
        }
        boolean tooLarge = size > room;
        if (tooLarge) {
            content.truncate(0);
        } else {
            room -= size;
        }
        return new Upload(name, limits.megabytes(), content, tooLarge ? 0 : size, tooLarge);
    }

    private static String fileName(@Nullable String told) {
        String line = Typed.line(told);
        String last = line.substring(Math.max(line.lastIndexOf('/'), line.lastIndexOf('\\')) + 1);
        int length = last.codePointCount(0, last.length());
        return length <= NAME ? last : last.substring(0, last.offsetByCodePoints(0, NAME));
    }

    @Override
    public @Nullable String getParameter(String name) {
        String[] values = fields.get(name);
        return values == null ? null : values[0];
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        String[] values = fields.get(name);
        return values == null ? null : values.clone();
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return Collections.unmodifiableMap(fields);
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(fields.keySet());
    }

    /** The body has been read. */
    @Override
    public Collection<Part> getParts() {
        return List.of();
    }

    @Override
    public void close() throws IOException {
        for (FileChannel content : opened) {
            content.close();
        }
    }
}
