package tragnetz.networks.updates;

import org.jspecify.annotations.Nullable;

import tragnetz.shared.web.Form;
import tragnetz.shared.web.House;
import tragnetz.shared.web.Problems;

import java.util.Map;
import java.util.UUID;

/**
 * Six short fields, with last time's beside them.
 *
 * @param organisation for which the person speaks
 * @param mine all for which the person may speak
 * @param last what was told last time; null for the first time
 */
public record UpdateNewPage(
        House house,
        UUID organisation,
        Map<UUID, String> mine,
        Said said,
        @Nullable Update last,
        Problems problems)
        implements Form {

    public String path() {
        return house.path() + "/updates/new";
    }

    @Override
    public String template() {
        return "networks/updates/new";
    }
}
