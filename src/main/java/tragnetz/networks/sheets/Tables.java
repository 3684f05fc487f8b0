package tragnetz.networks.sheets;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

import tragnetz.shared.web.Typed;
import tragnetz.shared.web.Upload;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads what was chosen or pasted, by what it is and not by what it says it is. */
final class Tables {

    static final int MOST_ROWS = 20_000;
    static final int MOST_COLUMNS = 60;
    private static final int LONGEST = 4000;
    private static final int LOOK = 64 * 1024;
    private static final char[] SEPARATORS = {'\t', ';', ',', '|'};

    private Tables() {}

    /**
     * Hands on every row that is not empty.
     *
     * @throws Unfit when it cannot be read as a table, or is too long
     */
    static void read(Upload file, String pasted, RowSink sink) {
        RowSink counting = new Counting(sink);
        try {
            if (file.absent()) {
                lines(new StringReader(pasted), counting);
                return;
            }
            byte[] first = file.first(4096);
            if (starts(first, 'P', 'K', 3, 4)) {
                Workbook.read(file, counting);
            } else if (starts(first, 0xD0, 0xCF, 0x11, 0xE0)) {
                throw new Unfit("old");
            } else {
                Charset charset = charset(file, first);
                lines(new InputStreamReader(file.open(), charset), counting);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void lines(Reader reader, RowSink sink) throws IOException {
        BufferedReader lines = new BufferedReader(reader, LOOK);
        char separator = separator(lines);
        try (CsvReader<CsvRecord> records =
                CsvReader.builder()
                        .fieldSeparator(separator)
                        .allowExtraFields(true)
                        .allowMissingFields(true)
                        .ofCsvRecord(lines)) {
            for (CsvRecord record : records) {
                List<String> cells =
                        record.getFields().stream().limit(MOST_COLUMNS).map(Tables::cell).toList();
                if (!cells.stream().allMatch(String::isEmpty)) {
                    sink.row((int) record.getStartingLineNumber(), cells);
                }
            }
        } catch (CsvParseException e) {
            throw new Unfit("broken");
        }
    }

    /** The sign that parts the first lines into most cells, signs in quotes left aside. */
    private static char separator(BufferedReader lines) throws IOException {
        lines.mark(LOOK);
        char[] look = new char[LOOK - 1];
        int length = lines.read(look, 0, look.length);
        lines.reset();
        int[] found = new int[SEPARATORS.length];
        boolean quoted = false;
        for (int i = 0; i < length; i++) {
            quoted ^= look[i] == '"';
            for (int j = 0; j < SEPARATORS.length && !quoted; j++) {
                found[j] += look[i] == SEPARATORS[j] ? 1 : 0;
            }
        }
        int best = 0;
        for (int j = 1; j < SEPARATORS.length; j++) {
            best = found[j] > found[best] ? j : best;
        }
        return SEPARATORS[best];
    }

    private static Charset charset(Upload file, byte[] first) throws IOException {
        if (starts(first, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16;
        }
        if (starts(first, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16;
        }
        int even = 0;
        int odd = 0;
        int controls = 0;
        for (int i = 0; i < first.length; i++) {
            even += first[i] == 0 && i % 2 == 0 ? 1 : 0;
            odd += first[i] == 0 && i % 2 == 1 ? 1 : 0;
            controls += first[i] > 0 && first[i] < 32 && "\t\r\n".indexOf(first[i]) < 0 ? 1 : 0;
        }
        if (odd > first.length / 4 && even == 0) {
            return StandardCharsets.UTF_16LE;
        }
        if (even > first.length / 4 && odd == 0) {
            return StandardCharsets.UTF_16BE;
        }
        int start = starts(first, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        String text = new String(first, start, first.length - start, StandardCharsets.ISO_8859_1);
        if (even + odd + controls > 0 || text.strip().startsWith("<") || text.startsWith("%PDF")) {
            throw new Unfit("kind");
        }
        try (Reader strict =
                new InputStreamReader(file.open(), StandardCharsets.UTF_8.newDecoder())) {
            strict.transferTo(Writer.nullWriter());
            return StandardCharsets.UTF_8;
        } catch (CharacterCodingException e) {
            return Charset.forName("windows-1252");
        }
    }

    /** Without what turns round or hides; at most so long. */
    static String cell(String text) {
        String clean = Typed.clean(text);
        return clean.length() <= LONGEST ? clean : Typed.clean(clean.substring(0, LONGEST));
    }

    private static boolean starts(byte[] bytes, int... wanted) {
        for (int i = 0; i < wanted.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    /** Refuses what is too long before it is kept. */
    private static final class Counting implements RowSink {

        private final RowSink sink;
        private int rows;

        Counting(RowSink sink) {
            this.sink = sink;
        }

        @Override
        public void row(int line, List<String> cells) {
            rows++;
            if (rows > MOST_ROWS) {
                throw new Unfit("rows");
            }
            sink.row(line, new ArrayList<>(cells));
        }
    }
}
