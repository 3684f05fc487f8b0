package tragnetz.networks.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cells merged downwards: what stands in the first of them is meant for all. */
final class Merges {

    private static final Pattern MERGED =
            Pattern.compile("<mergeCell ref=\"([A-Z]{1,3})(\\d{1,7}):([A-Z]{1,3})(\\d{1,7})\"");
    private static final int MOST = 20_000;

    private record Merge(int column, int from, int to) {}

    private final List<Merge> merges = new ArrayList<>();
    private final String[] held = new String[Tables.MOST_COLUMNS];
    private final int[] until = new int[Tables.MOST_COLUMNS];

    Merges(String tail) {
        Matcher found = MERGED.matcher(tail);
        while (found.find() && merges.size() < MOST) {
            int column = column(found.group(1));
            int from = Integer.parseInt(found.group(2));
            int to = Integer.parseInt(found.group(4));
            if (column < Tables.MOST_COLUMNS
                    && to > from
                    && found.group(1).equals(found.group(3))) {
                merges.add(new Merge(column, from, to));
            }
        }
    }

    /** Fills in what the cells above say for this line. */
    void fill(int line, String[] cells) {
        for (Merge merge : merges) {
            if (merge.from() == line && merge.column() < cells.length) {
                held[merge.column()] = cells[merge.column()];
                until[merge.column()] = merge.to();
            }
        }
        for (int i = 0; i < cells.length; i++) {
            if (until[i] >= line && cells[i].isEmpty() && held[i] != null) {
                cells[i] = held[i];
            }
        }
    }

    private static int column(String letters) {
        int column = 0;
        for (char letter : letters.toCharArray()) {
            column = column * 26 + letter - 'A' + 1;
        }
        return column - 1;
    }
}
