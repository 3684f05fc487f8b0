package tragnetz.shared.crypto;

import java.util.regex.Pattern;

/**
 * Where a sealed text lies; it opens nowhere else.
 *
 * @param table schema and table
 * @param column its column
 * @param row the row's key as text
 */
public record Place(String table, String column, String row) {

    private static final Pattern NAME = Pattern.compile("[a-z_]+(\\.[a-z_]+)?");

    public Place {
        if (!NAME.matcher(table).matches() || !NAME.matcher(column).matches()) {
            throw new IllegalArgumentException(
                    "Not a table and a column: " + table + ", " + column);
        }
    }

    @Override
    public String toString() {
        return table + "|" + column + "|" + row;
    }
}
