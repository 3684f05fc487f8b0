package tragnetz.networks.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

/**
 * Takes a table in as it comes: looks at the first rows to find out what the columns hold, then
 * hands on row after row without keeping any.
 */
final class Intake implements RowSink {

    private record Line(int number, List<String> cells) {}

    private final Kind kind;
    private final Heads heads;
    private final BiConsumer<List<String>, List<Field>> start;
    private final RowSink rest;
    private final List<Line> first = new ArrayList<>();
    private boolean started;
    private int rows;

    /**
     * @param start gets the words above the columns and what the columns hold, before any row
     * @param rest gets the rows below
     */
    Intake(Kind kind, Heads heads, BiConsumer<List<String>, List<Field>> start, RowSink rest) {
        this.kind = kind;
        this.heads = heads;
        this.start = start;
        this.rest = rest;
    }

    @Override
    public void row(int line, List<String> cells) {
        if (started) {
            hand(line, cells);
            return;
        }
        first.add(new Line(line, cells));
        if (first.size() >= 2 * Heads.above()) {
            begin();
        }
    }

    /**
     * After the last row.
     *
     * @throws Unfit when there was none
     */
    void end() {
        if (!started) {
            begin();
        }
        if (rows == 0) {
            throw new Unfit("empty");
        }
    }

    private void begin() {
        started = true;
        List<List<String>> cells = first.stream().map(Line::cells).toList();
        int head = heads.row(kind, cells);
        List<List<String>> below = cells.subList(head + 1, cells.size());
        List<String> named = head < 0 ? List.of() : cells.get(head);
        List<Field> columns = heads.columns(kind, named, below);
        start.accept(
                IntStream.range(0, columns.size())
                        .mapToObj(it -> it < named.size() ? shorter(named.get(it)) : "")
                        .toList(),
                columns);
        first.subList(head + 1, first.size()).forEach(it -> hand(it.number(), it.cells()));
        first.clear();
    }

    private void hand(int line, List<String> cells) {
        if (!heads.again(kind, cells)) {
            rows++;
            rest.row(line, cells);
        }
    }

    private static String shorter(String head) {
        return head.length() <= 80 ? head : head.substring(0, 80);
    }
}
