package tragnetz.privacy.exports;

import tragnetz.shared.web.Page;

import java.util.List;

/**
 * What is stored about the reader, table by table, each with its clock.
 *
 * @param sections tables that hold something
 * @param empty titles of those that hold nothing
 * @param lines the reader's last commands
 */
public record DataPage(List<Section> sections, List<String> empty, Section lines) implements Page {

    /** Rows shown of a table; the export has all. */
    public static final int SHOWN = 20;

    /** Commands shown. */
    public static final int LINES = 50;

    @Override
    public String template() {
        return "privacy/exports/index";
    }
}
