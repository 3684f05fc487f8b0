package tragnetz.networks.moves;

import tragnetz.shared.web.Form;
import tragnetz.shared.web.Problems;

/**
 * Takes an archive.
 *
 * @param word what is typed where the network is packed, so that only this installation opens it
 */
public record ArrivalsPage(String word, String slug, Problems problems) implements Form {

    @Override
    public String template() {
        return "networks/moves/arrivals";
    }
}
