package tragnetz.networks.applications;

import tragnetz.shared.web.House;
import tragnetz.shared.web.Page;
import tragnetz.shared.web.Paging;

import java.util.List;

/**
 * Who asks to join.
 *
 * @param open how many wait for an answer
 */
public record ApplicationsPage(
        House house, List<Application> applications, int page, int pages, int count, int open)
        implements Page {

    static final int SIZE = 50;

    static ApplicationsPage of(
            House house, List<Application> applications, int page, ApplicationStore.Tally tally) {
        return new ApplicationsPage(
                house,
                applications,
                page,
                Paging.pages(tally.total(), SIZE),
                tally.total(),
                tally.open());
    }

    @Override
    public String template() {
        return "networks/applications/index";
    }
}
