package tragnetz.networks.updates;

import tragnetz.shared.web.House;
import tragnetz.shared.web.Page;
import tragnetz.shared.web.Paging;

import java.time.LocalDate;
import java.util.List;

/**
 * Who was heard of when.
 *
 * @param speaks whether the viewer may tell something for an organisation
 * @param coordinates whether the viewer may ask
 * @param silentFirst whether the longest silent come first
 */
public record UpdatesPage(
        House house,
        List<Line> lines,
        int page,
        int count,
        boolean speaks,
        boolean coordinates,
        boolean silentFirst,
        LocalDate today)
        implements Page {

    static final int SIZE = 50;

    public int pages() {
        return Paging.pages(count, SIZE);
    }

    @Override
    public String template() {
        return "networks/updates/index";
    }
}
