package tragnetz.networks.platform;

import tragnetz.shared.web.Page;

/**
 * White, and away at once. A redirect would not do: browsers hold a form to our own addresses all
 * the way.
 */
public record GonePage() implements Page {

    @Override
    public String template() {
        return "networks/platform/gone";
    }
}
