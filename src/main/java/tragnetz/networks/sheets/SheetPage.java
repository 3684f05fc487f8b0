package tragnetz.networks.sheets;

import org.jspecify.annotations.Nullable;

import tragnetz.shared.web.House;
import tragnetz.shared.web.Page;
import tragnetz.shared.web.Paging;

import java.util.List;
import java.util.UUID;

/** What becomes of every row of a sheet, fifty a page. */
public record SheetPage(
        House house, SheetTold sheet, List<Count> counts, String fate, int page, List<Row> rows)
        implements Page {

    static final int SIZE = 50;

    /** How many rows have a fate. */
    public record Count(String fate, int lines) {}

    /** A row and its fate. */
    public record Row(
            int line,
            String name,
            List<String> cells,
            String fate,
            @Nullable String fault,
            @Nullable String note,
            String detail,
            @Nullable UUID twinId,
            int twinLine,
            @Nullable String twinName,
            String choice,
            @Nullable UUID result) {

        public boolean twin() {
            return fate.equals("twin");
        }
    }

    @Override
    public String template() {
        return "networks/sheets/show";
    }

    public int lines() {
        return counts.stream()
                .filter(it -> fate.isEmpty() || it.fate().equals(fate))
                .mapToInt(Count::lines)
                .sum();
    }

    public int pages() {
        return Paging.pages(lines(), SIZE);
    }

    public int count(String wanted) {
        return counts.stream().filter(it -> it.fate().equals(wanted)).mapToInt(Count::lines).sum();
    }

    public String path() {
        return house.path() + "/sheets/" + sheet.id();
    }

    public boolean choosing() {
        return sheet.is("checked") && rows.stream().anyMatch(Row::twin);
    }

    public boolean members() {
        return sheet.sort() == Kind.MEMBER;
    }

    public List<Field> fields() {
        return sheet.sort().fields();
    }

    /** What stands in a column of the first row that has something there. */
    public String sample(int column) {
        return rows.stream()
                .filter(it -> it.cells().size() > column && !it.cells().get(column).isEmpty())
                .map(it -> it.cells().get(column))
                .findFirst()
                .map(it -> it.length() <= 40 ? it : it.substring(0, 40) + "…")
                .orElse("");
    }
}
