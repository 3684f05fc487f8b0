package tragnetz.networks.sites;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Pages that are too many for the memory, on disk until they are frozen; gone when closed. */
final class Spill implements AutoCloseable {

    private record Piece(long from, int length) {}

    private final FileChannel file;
    private final Map<String, Piece> pieces = new LinkedHashMap<>();
    private long end;

    Spill() throws IOException {
        Path path = Files.createTempFile("site", "");
        file =
                FileChannel.open(
                        path,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.DELETE_ON_CLOSE);
    }

    void put(String path, byte[] bytes) throws IOException {
        pieces.put(path, new Piece(end, bytes.length));
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
            end += file.write(buffer, end);
        }
    }

    byte[] get(String path) throws IOException {
        Piece piece = pieces.getOrDefault(path, new Piece(0, 0));
        ByteBuffer buffer = ByteBuffer.allocate(piece.length());
        while (buffer.hasRemaining()) {
            file.read(buffer, piece.from() + buffer.position());
        }
        return buffer.array();
    }

    boolean has(String path) {
        return pieces.containsKey(path);
    }

    /** In the order in which they were put. */
    Set<String> paths() {
        return pieces.keySet();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
