package tragnetz.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code house/access-matrix.csv}: who gets what from every route. */
final class AccessMatrix {

    /**
     * One route.
     *
     * @param row which of the route's rows is asked for; empty for the usual one
     * @param expected what each role gets: ok, sign-in, step-up, missing
     */
    record Line(String method, String route, String row, Map<String, String> expected) {

        String name() {
            return (method + " " + route + " " + row).strip();
        }

        String handler() {
            return method + " " + route;
        }
    }

    static final List<Line> LINES = read();

    private AccessMatrix() {}

    private static List<Line> read() {
        List<String> lines = Sources.lines("access-matrix.csv");
        String[] head = lines.getFirst().split(",", -1);
        return lines.stream().skip(1).map(line -> line(head, line.split(",", -1))).toList();
    }

    private static Line line(String[] head, String[] cells) {
        assertThat(cells).as("cells of %s", cells[1]).hasSameSizeAs(head);
        Map<String, String> expected = new LinkedHashMap<>();
        for (int i = 3; i < head.length; i++) {
            assertThat(cells[i]).as(cells[1]).isIn("ok", "sign-in", "step-up", "missing");
            expected.put(head[i], cells[i]);
        }
        return new Line(cells[0], cells[1], cells[2], expected);
    }
}
