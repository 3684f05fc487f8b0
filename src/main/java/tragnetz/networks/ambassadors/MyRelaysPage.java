package tragnetz.networks.ambassadors;

import tragnetz.shared.web.Page;

import java.util.List;

/**
 * Who wrote to an ambassador.
 *
 * @param networks where she is one
 * @param paused whether nobody can write to her now
 */
public record MyRelaysPage(List<Relay> relays, List<String> networks, boolean paused)
        implements Page {

    @Override
    public String template() {
        return "networks/ambassadors/relays";
    }
}
