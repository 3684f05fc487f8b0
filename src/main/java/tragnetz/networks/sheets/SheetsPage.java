package tragnetz.networks.sheets;

import tragnetz.shared.web.House;
import tragnetz.shared.web.Page;

import java.util.List;

/** The lists brought into a network, the latest first. */
public record SheetsPage(House house, List<SheetTold> sheets) implements Page {

    @Override
    public String template() {
        return "networks/sheets/index";
    }
}
