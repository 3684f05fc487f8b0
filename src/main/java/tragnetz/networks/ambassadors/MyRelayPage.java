package tragnetz.networks.ambassadors;

import tragnetz.shared.web.Form;
import tragnetz.shared.web.Problems;

import java.util.List;

/** A conversation as the ambassador sees it. */
public record MyRelayPage(Relay relay, List<Said> said, String message, Problems problems)
        implements Form {

    public String path() {
        return "/my/relays/" + relay.told().id();
    }

    @Override
    public String template() {
        return "networks/ambassadors/mine";
    }
}
