package tragnetz.networks.sheets;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * A workbook with nothing left but its cells: packed anew, so that no directory of the old archive
 * is believed, and bounded while it is unpacked.
 */
final class Washed {

    private static final long LARGEST = 150L * 1024 * 1024;
    private static final long LARGEST_STRINGS = 40L * 1024 * 1024;
    private static final int ENTRIES = 2000;
    private static final int TAIL = 256 * 1024;
    private static final String TYPES = "[Content_Types].xml";
    private static final Pattern KEPT =
            Pattern.compile(
                    "\\[Content_Types]\\.xml|_rels/\\.rels|xl/workbook\\.xml"
                        + "|xl/_rels/workbook\\.xml\\.rels|xl/sharedStrings\\.xml|xl/styles\\.xml"
                        + "|xl/worksheets/[^/]+\\.xml");

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Map<String, String> tails = new HashMap<>();
    private boolean styled;
    private long unpacked;

    private Washed() {}

    /**
     * @throws Unfit when it unpacks to too much, or is no workbook
     */
    static Washed of(InputStream archive) throws IOException {
        Washed washed = new Washed();
        Set<String> seen = new HashSet<>();
        try (ZipInputStream in = new ZipInputStream(archive);
                ZipOutputStream out = new ZipOutputStream(washed.bytes)) {
            out.setLevel(Deflater.BEST_SPEED);
            int entries = 0;
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries++;
                if (entries > ENTRIES) {
                    throw new Unfit("bomb");
                }
                boolean kept = KEPT.matcher(entry.getName()).matches() && seen.add(entry.getName());
                washed.copy(entry.getName(), in, kept ? out : null);
            }
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            throw new Unfit("broken");
        }
        String types = washed.tails.getOrDefault(TYPES, "");
        washed.styled = seen.contains("xl/styles.xml") && types.contains("styles+xml");
        if (!seen.contains("xl/workbook.xml")) {
            throw new Unfit("kind");
        }
        return washed;
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }

    /** Whether it says how its numbers look. */
    boolean styled() {
        return styled;
    }

    /** The end of a worksheet, where it says which cells are merged. */
    String tail(int sheet) {
        return tails.getOrDefault("xl/worksheets/sheet" + (sheet + 1) + ".xml", "");
    }

    private void copy(
            String name, InputStream in, @org.jspecify.annotations.Nullable ZipOutputStream out)
            throws IOException {
        if (out != null) {
            out.putNextEntry(new ZipEntry(name));
        }
        long before = unpacked;
        byte[] piece = new byte[64 * 1024];
        ByteArrayOutputStream tail = new ByteArrayOutputStream();
        boolean first = true;
        for (int read = in.readNBytes(piece, 0, piece.length);
                read > 0;
                read = in.readNBytes(piece, 0, piece.length)) {
            unpacked += read;
            boolean strings = name.endsWith("sharedStrings.xml");
            if (unpacked > LARGEST || strings && unpacked - before > LARGEST_STRINGS) {
                throw new Unfit("bomb");
            }
            if (out == null) {
                continue;
            }
            if (first && text(piece, read).contains("<!DOCTYPE")) {
                throw new Unfit("broken");
            }
            first = false;
            out.write(piece, 0, read);
            if (tail.size() > TAIL) {
                byte[] last = tail.toByteArray();
                tail.reset();
                tail.write(last, last.length - TAIL / 2, TAIL / 2);
            }
            tail.write(piece, 0, read);
        }
        if (out != null) {
            out.closeEntry();
        }
        if (name.startsWith("xl/worksheets/") || name.equals(TYPES)) {
            tails.put(name, tail.toString(StandardCharsets.UTF_8));
        }
    }

    private static String text(byte[] piece, int length) {
        return new String(piece, 0, length, StandardCharsets.ISO_8859_1);
    }
}
