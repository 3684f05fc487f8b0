package tragnetz.networks.pages;

import tragnetz.shared.web.Page;

import java.util.List;

/** What Tragnetz is, and the networks on this installation. */
public record PlatformPage(List<NetworkTold> networks) implements Page {

    @Override
    public String template() {
        return "networks/pages/platform";
    }
}
