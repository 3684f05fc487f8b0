package tragnetz.directory.hsds;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** What became of every row. */
final class Report {

    /** A row's fate. */
    enum Fate {
        CREATED,
        UPDATED,
        UNCHANGED,
        USED,
        SKIPPED,
        WARNING;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A line of the report.
     *
     * @param reason last word of {@code directory.import.reason.…}
     */
    record Entry(
            Line line,
            Fate fate,
            @Nullable String reason,
            @Nullable String detail,
            @Nullable UUID organisation,
            @Nullable UUID offer) {}

    private final List<Entry> entries = new ArrayList<>();
    private final Map<Fate, Integer> counts = new EnumMap<>(Fate.class);

    void add(Line line, Fate fate, @Nullable UUID organisation, @Nullable UUID offer) {
        add(new Entry(line, fate, null, null, organisation, offer));
    }

    void skip(Line line, String reason) {
        add(new Entry(line, Fate.SKIPPED, reason, null, null, null));
    }

    void warn(Line line, String reason, String detail) {
        add(new Entry(line, Fate.WARNING, reason, detail, null, null));
    }

    List<Entry> entries() {
        return entries;
    }

    int count(Fate fate) {
        return counts.getOrDefault(fate, 0);
    }

    private void add(Entry entry) {
        entries.add(entry);
        counts.merge(entry.fate(), 1, Integer::sum);
    }
}
