package tragnetz.networks.pages;

import tragnetz.shared.web.Page;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What Tragnetz is, and the networks on this installation. */
public record PlatformPage(List<NetworkTold> networks, Map<UUID, Size> sizes) implements Page {

    public Size size(NetworkTold network) {
        return sizes.getOrDefault(network.id(), Size.none(network.id()));
    }

    @Override
    public String template() {
        return "networks/pages/platform";
    }
}
