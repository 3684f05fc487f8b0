package tragnetz.networks.sheets;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

import tragnetz.shared.web.Upload;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the first sheet of a workbook that one can see and that holds something. */
final class Workbook {

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\[[^]]*]|\\\\.");
    private static final Pattern DATE = Pattern.compile("(?i)[dmyhs]");

    private Workbook() {}

    static void read(Upload file, RowSink sink) throws IOException {
        Washed washed;
        try (InputStream archive = file.open()) {
            washed = Washed.of(archive);
        }
        try (ReadableWorkbook book =
                new ReadableWorkbook(
                        new ByteArrayInputStream(washed.bytes()),
                        new ReadingOptions(washed.styled(), true))) {
            List<Sheet> sheets =
                    book.getSheets()
                            .filter(it -> it.getVisibility() == SheetVisibility.VISIBLE)
                            .toList();
            for (Sheet sheet : sheets) {
                if (rows(sheet, new Merges(washed.tail(sheet.getIndex())), sink)) {
                    return;
                }
            }
        } catch (Unfit unfit) {
            throw unfit;
        } catch (ExcelReaderException | UncheckedIOException | IOException e) {
            throw new Unfit("broken");
        } catch (RuntimeException e) {
            // The library's readers throw what they like at broken numbers and references.
            throw new Unfit("broken");
        }
    }

    private static boolean rows(Sheet sheet, Merges merges, RowSink sink) throws IOException {
        boolean any = false;
        try (Stream<Row> rows = sheet.openStream()) {
            for (Iterator<Row> all = rows.iterator(); all.hasNext(); ) {
                Row row = all.next();
                String[] cells = new String[Math.min(row.getCellCount(), Tables.MOST_COLUMNS)];
                for (int i = 0; i < cells.length; i++) {
                    cells[i] = row.getOptionalCell(i).map(Workbook::text).orElse("");
                }
                merges.fill(row.getRowNum(), cells);
                if (!Arrays.stream(cells).allMatch(String::isEmpty)) {
                    any = true;
                    sink.row(row.getRowNum(), Arrays.asList(cells));
                }
            }
        }
        return any;
    }

    /** What the reader of the sheet sees: of a formula its last result, of a date the day. */
    private static String text(Cell cell) {
        if (cell.getType() == CellType.EMPTY || cell.getType() == CellType.ERROR) {
            return "";
        }
        String raw = cell.getRawValue();
        if (cell.getType() == CellType.STRING || raw == null) {
            return Tables.cell(cell.getText());
        }
        try {
            BigDecimal number = new BigDecimal(raw);
            return dated(cell) ? cell.asDate().toLocalDate().toString() : plain(number);
        } catch (NumberFormatException | DateTimeException | ExcelReaderException e) {
            return Tables.cell(raw);
        }
    }

    private static boolean dated(Cell cell) {
        String format = cell.getDataFormatString();
        return format != null
                && !format.equalsIgnoreCase("General")
                && DATE.matcher(QUOTED.matcher(format).replaceAll("")).find();
    }

    private static String plain(BigDecimal number) {
        return number.scale() > 30 || number.precision() > 30
                ? number.toString()
                : number.stripTrailingZeros().toPlainString();
    }
}
