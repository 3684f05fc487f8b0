package tragnetz.networks.sites;

import org.jspecify.annotations.Nullable;

import tragnetz.shared.web.House;
import tragnetz.shared.web.Page;

/**
 * How far the freezing is.
 *
 * @param site what was asked for last; null when nothing was
 * @param progress pages that are there of all known
 */
public record SitePage(House house, @Nullable Site site, String progress) implements Page {

    @Override
    public String template() {
        return "networks/sites/site";
    }
}
