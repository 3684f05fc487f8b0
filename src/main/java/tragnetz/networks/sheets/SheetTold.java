package tragnetz.networks.sheets;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A sheet as its coordinators see it.
 *
 * @param state checked, running, done, undoing or undone
 * @param settled rows that have been carried out
 */
public record SheetTold(
        UUID id,
        String kind,
        String file,
        List<String> heads,
        List<String> columns,
        String state,
        Instant madeAt,
        int lines,
        int settled) {

    Kind sort() {
        return Kind.of(kind).orElseThrow();
    }

    List<Field> fields() {
        return columns.stream().map(Field::of).toList();
    }

    public boolean is(String other) {
        return state.equals(other);
    }

    public boolean underWay() {
        return is("running") || is("undoing");
    }
}
