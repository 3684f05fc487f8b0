package tragnetz.shared.backups;

import tragnetz.shared.sql.RowSum;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What an archive holds: the rows of each table and their sum, files and their hash. */
final class Manifest {

    private final Map<String, String> lines = new TreeMap<>();

    void add(String entry, RowSum sum) {
        lines.put(entry, sum.toString());
    }

    /** Rows of all tables. */
    long rows() {
        return lines.values().stream()
                .mapToLong(it -> Long.parseLong(it.substring(0, it.indexOf(' '))))
                .sum();
    }

    String text() {
        StringBuilder text = new StringBuilder();
        lines.forEach((entry, sum) -> text.append(entry).append(' ').append(sum).append('\n'));
        return text.toString();
    }

    static Map<String, String> read(String text) {
        Map<String, String> read = new LinkedHashMap<>();
        for (String line : text.lines().toList()) {
            int space = line.indexOf(' ');
            read.put(line.substring(0, space), line.substring(space + 1));
        }
        return read;
    }

    /** Entries that are not as they were written; empty when all are. */
    List<String> faults(Map<String, String> read) {
        Map<String, String> all = new TreeMap<>(read);
        lines.forEach((entry, sum) -> all.merge(entry, sum, (a, b) -> a.equals(b) ? "" : "x"));
        return all.entrySet().stream()
                .filter(it -> !it.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
    }
}
