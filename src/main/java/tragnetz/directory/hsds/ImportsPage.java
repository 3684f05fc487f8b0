package tragnetz.directory.hsds;

import tragnetz.shared.web.House;
import tragnetz.shared.web.Page;

import java.util.List;

/** The packages read into a network, the latest first. */
public record ImportsPage(House house, List<ImportRun> runs) implements Page {

    @Override
    public String template() {
        return "directory/hsds/index";
    }
}
