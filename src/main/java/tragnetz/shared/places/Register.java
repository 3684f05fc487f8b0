package tragnetz.shared.places;

import org.springframework.core.io.ClassPathResource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Lines that are sorted by their first field, kept as the bytes of their file and searched by
 * halving: nothing is made of a line that nobody asks for.
 */
final class Register {

    private final byte[] bytes;

    private Register(byte[] bytes) {
        this.bytes = bytes;
    }

    static Register of(String file) {
        try {
            return new Register(new ClassPathResource(file).getContentAsByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines whose first field is this one. */
    List<String> lines(String key) {
        return beginning(key + "\t", Integer.MAX_VALUE);
    }

    /** The lines that begin so, in their order. */
    List<String> beginning(String letters, int most) {
        byte[] wanted = letters.getBytes(StandardCharsets.UTF_8);
        List<String> lines = new ArrayList<>();
        for (int at = first(wanted);
                at < bytes.length && compare(at, wanted) == 0 && lines.size() < most;
                at = end(at) + 1) {
            lines.add(new String(bytes, at, end(at) - at, StandardCharsets.UTF_8));
        }
        return lines;
    }

    /** Where the first line begins that is not smaller. */
    private int first(byte[] wanted) {
        int low = 0;
        int high = bytes.length;
        while (low < high) {
            int line = begin((low + high) >>> 1);
            if (compare(line, wanted) < 0) {
                low = end(line) + 1;
            } else {
                high = line;
            }
        }
        return low;
    }

    private int begin(int at) {
        int begin = at;
        while (begin > 0 && bytes[begin - 1] != '\n') {
            begin--;
        }
        return begin;
    }

    private int end(int at) {
        int end = at;
        while (end < bytes.length && bytes[end] != '\n') {
            end++;
        }
        return end;
    }

    /** How the line compares with the letters, as far as they go. */
    private int compare(int line, byte[] wanted) {
        for (int i = 0; i < wanted.length; i++) {
            byte here = line + i < bytes.length ? bytes[line + i] : (byte) '\n';
            if (here != wanted[i]) {
                return Byte.compareUnsigned(here, wanted[i]);
            }
        }
        return 0;
    }
}
