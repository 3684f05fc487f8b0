package tragnetz.networks.modules;

import tragnetz.networks.NetworkModule;
import tragnetz.networks.NetworkModule.Start;
import tragnetz.shared.web.House;
import tragnetz.shared.web.Page;

import java.util.List;

/** The modules of this house, switched on ones first. */
public record ModulesPage(House house, List<NetworkModule> modules) implements Page {

    @Override
    public String template() {
        return "networks/modules/index";
    }

    public List<NetworkModule> on() {
        return modules.stream().filter(it -> !house.closed().contains(it.name())).toList();
    }

    public List<NetworkModule> off() {
        return modules.stream().filter(it -> house.closed().contains(it.name())).toList();
    }

    public boolean fixed(NetworkModule module) {
        return module.start() == Start.ALWAYS;
    }
}
