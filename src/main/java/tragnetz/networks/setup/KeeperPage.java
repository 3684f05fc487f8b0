package tragnetz.networks.setup;

import tragnetz.networks.founding.NetworkWish;
import tragnetz.shared.web.Form;
import tragnetz.shared.web.Problems;

/**
 * Who looks after an empty installation into which a network moves.
 *
 * @param wish of which name and address count here
 */
public record KeeperPage(String token, NetworkWish wish, Problems problems) implements Form {

    @Override
    public String template() {
        return "networks/setup/keeper";
    }
}
