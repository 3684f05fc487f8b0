package tragnetz.directory.hsds;

import tragnetz.shared.web.Form;
import tragnetz.shared.web.House;
import tragnetz.shared.web.Problems;

/** Where a coordinator pastes a small package. */
public record ImportFormPage(House house, String text, Problems problems) implements Form {

    @Override
    public String template() {
        return "directory/hsds/new";
    }
}
