package tragnetz.networks.moves;

import tragnetz.shared.web.Form;
import tragnetz.shared.web.Problems;

/** Takes an archive and the words that open it. */
public record ArrivalsPage(String slug, String words, Problems problems) implements Form {

    @Override
    public String template() {
        return "networks/moves/arrivals";
    }
}
