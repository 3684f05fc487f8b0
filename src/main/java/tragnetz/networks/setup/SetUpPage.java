package tragnetz.networks.setup;

import tragnetz.networks.founding.FoundingChoices;
import tragnetz.networks.founding.NetworkWish;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.web.Form;
import tragnetz.shared.web.Problems;

/** Makes the first administrator and the first network. */
public record SetUpPage(
        NetworkWish wish, String token, FoundingChoices choices, Language reader, Problems problems)
        implements Form {

    @Override
    public String template() {
        return "networks/setup/setup";
    }
}
