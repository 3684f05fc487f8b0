package tragnetz.directory.hsds;

import tragnetz.shared.web.Form;
import tragnetz.shared.web.House;
import tragnetz.shared.web.Problems;

/** Where a coordinator pastes a small package. */
public record ImportFormPage(House house, String text, Problems problems) implements Form {

    public static final String FORMAT = "HSDS";
    public static final String SHAPE = "JSON";
    public static final String COMMAND = "bin/import";

    @Override
    public String template() {
        return "directory/hsds/new";
    }
}
