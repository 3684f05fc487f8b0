package tragnetz.networks.modules;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import tragnetz.networks.Networks;
import tragnetz.shared.access.Missing;
import tragnetz.shared.access.Person;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.web.Answer;
import tragnetz.shared.web.House;
import tragnetz.shared.web.Page;
import tragnetz.shared.web.Typed;

import java.util.Objects;

/** What a network can do: its coordinators switch modules on and off. */
@Controller
class ModulesController {

    /** One switch. */
    record ModuleForm(String module, String open) {}

    private final Networks networks;
    private final Modules modules;
    private final ModuleStore store;

    ModulesController(Networks networks, Modules modules, ModuleStore store) {
        this.networks = networks;
        this.modules = modules;
        this.store = store;
    }

    @GetMapping("/n/{network}/modules")
    Page list(@PathVariable String network, Person viewer, Language language) {
        House house = house(network, viewer, language);
        return new ModulesPage(house, modules.all());
    }

    @PostMapping("/n/{network}/modules")
    Answer turn(@PathVariable String network, ModuleForm form, Person viewer, Language language) {
        House house = house(network, viewer, language);
        String name = Typed.line(Objects.requireNonNullElse(form.module(), ""));
        if (modules.switched(name).isEmpty()) {
            return Answer.moved(house.path() + "/modules");
        }
        boolean open = "yes".equals(form.open());
        store.put(house.id(), name, open);
        return Answer.moved(house.path() + "/modules", open ? "module-opened" : "module-closed");
    }

    private House house(String network, Person viewer, Language language) {
        House house = networks.house(network, language);
        if (!viewer.coordinates(house.id())) {
            throw new Missing();
        }
        return house;
    }
}
