package tragnetz.networks.moves;

import tragnetz.shared.web.House;
import tragnetz.shared.web.Page;

/** The words that open the archive; nobody can show them again. */
public record PassphrasePage(House house, String words) implements Page {

    @Override
    public String template() {
        return "networks/moves/passphrase";
    }
}
