package tragnetz.networks.platform;

import tragnetz.shared.web.Page;

/**
 * The way out for browsers without script, and how to leave quickly.
 *
 * @param out whether this browser has just been signed out
 */
public record ExitPage(boolean out) implements Page {

    @Override
    public String template() {
        return "networks/platform/exit";
    }
}
