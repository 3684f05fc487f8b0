package tragnetz.directory.hsds;

import java.util.Map;

/**
 * A row of a package.
 *
 * @param file the table's name
 * @param number line in the file, or place in a JSON array, from 1
 * @param cells by column; never null, empty where there is nothing
 */
record Line(String file, int number, Map<String, String> cells) {

    String cell(String column) {
        return cells.getOrDefault(column, "").strip();
    }

    String id() {
        return cell("id");
    }

    /** What people recognise the row by. */
    String name() {
        for (String column : new String[] {"name", "number", "code", "description"}) {
            if (!cell(column).isEmpty()) {
                String text = cell(column);
                return text.length() > 120 ? text.substring(0, 120) + " …" : text;
            }
        }
        return "";
    }
}
