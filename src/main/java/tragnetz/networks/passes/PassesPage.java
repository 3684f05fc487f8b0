package tragnetz.networks.passes;

import tragnetz.shared.web.House;
import tragnetz.shared.web.Page;

import java.util.List;

/** The passes of a network. */
public record PassesPage(House house, List<PassTold> passes) implements Page {

    @Override
    public String template() {
        return "networks/passes/index";
    }
}
