package tragnetz.networks.platform;

import tragnetz.shared.web.Page;

/** The way out for browsers without script, and how to leave quickly. */
public record ExitPage() implements Page {

    @Override
    public String template() {
        return "networks/platform/exit";
    }
}
