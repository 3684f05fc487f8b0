package tragnetz.networks.ambassadors;

import tragnetz.shared.web.House;
import tragnetz.shared.web.Page;
import tragnetz.shared.web.Paging;

import java.util.List;

/**
 * Whom one can write to, by language.
 *
 * @param language asked for; empty for all
 * @param spoken languages somebody speaks here
 * @param known what only the network knows of them; empty for strangers
 * @param coordinates whether the viewer appoints
 */
public record AmbassadorsPage(
        House house,
        List<Face> faces,
        String language,
        List<String> spoken,
        int page,
        int count,
        List<AmbassadorTold> known,
        boolean coordinates)
        implements Page {

    static final int SIZE = 24;

    public int pages() {
        return Paging.pages(count, SIZE);
    }

    public String path() {
        return house.path() + "/ambassadors";
    }

    @Override
    public String template() {
        return "networks/ambassadors/index";
    }
}
