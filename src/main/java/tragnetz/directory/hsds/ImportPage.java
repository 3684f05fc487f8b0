package tragnetz.directory.hsds;

import org.jspecify.annotations.Nullable;

import tragnetz.shared.web.House;
import tragnetz.shared.web.Page;
import tragnetz.shared.web.Paging;

import java.util.List;
import java.util.UUID;

/** What became of every row of a package, fifty a page. */
public record ImportPage(
        House house, ImportRun run, List<Count> counts, String fate, int page, List<Row> rows)
        implements Page {

    static final int SIZE = 50;

    /** How many rows had a fate. */
    public record Count(String fate, int lines) {}

    /** A row and its fate. */
    public record Row(
            String file,
            int line,
            String sourceId,
            String name,
            String fate,
            @Nullable String reason,
            @Nullable String detail,
            @Nullable UUID organisationId,
            @Nullable UUID offerId) {}

    @Override
    public String template() {
        return "directory/hsds/show";
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

    public String path() {
        return house.path() + "/imports/" + run.id();
    }
}
