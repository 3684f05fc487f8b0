package tragnetz.networks.ambassadors;

import tragnetz.shared.web.Form;
import tragnetz.shared.web.House;
import tragnetz.shared.web.Problems;

/** Writing to somebody who speaks your language. */
public record AmbassadorMessagePage(
        House house, Face face, String message, String email, Problems problems) implements Form {

    public String path() {
        return house.path() + "/ambassadors/" + face.id() + "/message";
    }

    @Override
    public String template() {
        return "networks/ambassadors/message";
    }
}
