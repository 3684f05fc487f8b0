package tragnetz.networks.sheets;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks as Excel writes them, made by hand so that they can be as odd as people's are. */
final class Book {

    private static final String NS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private final StringBuilder rows = new StringBuilder();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(bytes);
    private String merged = "";
    private int line;

    /** A row of texts; null for a cell that is not there. */
    Book row(@Nullable String... cells) {
        line++;
        rows.append("<row r=\"").append(line).append("\">");
        for (int i = 0; i < cells.length; i++) {
            if (cells[i] != null) {
                cell(i, " t=\"inlineStr\"", "<is><t>" + escaped(cells[i]) + "</t></is>");
            }
        }
        rows.append("</row>");
        return this;
    }

    /** A row of cells as they stand in the file. */
    Book raw(String... cells) {
        line++;
        rows.append("<row r=\"").append(line).append("\">");
        for (String cell : cells) {
            rows.append(cell.replace("#", Integer.toString(line)));
        }
        rows.append("</row>");
        return this;
    }

    Book merge(String... areas) {
        StringBuilder all = new StringBuilder("<mergeCells>");
        for (String area : areas) {
            all.append("<mergeCell ref=\"").append(area).append("\"/>");
        }
        merged = all.append("</mergeCells>").toString();
        return this;
    }

    /** Something else in the archive. */
    Book with(String name, byte[] content) {
        entry(name, content);
        return this;
    }

    byte[] bytes() {
        entry(
                "[Content_Types].xml",
                "<Types"
                    + " xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default"
                    + " Extension=\"xml\" ContentType=\"application/xml\"/><Default"
                    + " Extension=\"rels\""
                    + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override"
                    + " PartName=\"/xl/workbook.xml\""
                    + " ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/><Override"
                    + " PartName=\"/xl/styles.xml\""
                    + " ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/><Override"
                    + " PartName=\"/xl/worksheets/sheet1.xml\""
                    + " ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/></Types>");
        entry(
                "_rels/.rels",
                "<Relationships"
                    + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                    + " Id=\"r1\""
                    + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\""
                    + " Target=\"xl/workbook.xml\"/></Relationships>");
        entry(
                "xl/workbook.xml",
                "<workbook xmlns=\""
                        + NS
                        + "\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet"
                        + " name=\"Tabelle1\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
        entry(
                "xl/_rels/workbook.xml.rels",
                "<Relationships"
                    + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                    + " Id=\"r1\""
                    + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\""
                    + " Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"r2\""
                    + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles\""
                    + " Target=\"styles.xml\"/></Relationships>");
        entry(
                "xl/styles.xml",
                "<styleSheet xmlns=\""
                        + NS
                        + "\"><cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf"
                        + " numFmtId=\"14\"/></cellXfs></styleSheet>");
        entry(
                "xl/worksheets/sheet1.xml",
                "<worksheet xmlns=\""
                        + NS
                        + "\"><sheetData>"
                        + rows
                        + "</sheetData>"
                        + merged
                        + "</worksheet>");
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void cell(int column, String type, String content) {
        rows.append("<c r=\"").append((char) ('A' + column)).append(line).append('"').append(type);
        rows.append('>').append(content).append("</c>");
    }

    private void entry(String name, String content) {
        entry(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private void entry(String name, byte[] content) {
        try {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
