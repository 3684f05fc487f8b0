package tragnetz.networks.directory;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import tragnetz.networks.Networks;
import tragnetz.shared.access.Missing;
import tragnetz.shared.access.Person;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.web.House;
import tragnetz.shared.web.Page;

import java.util.Map;

/** The members' own directory; for everybody with a seat that is not an authority's. */
@Controller
class DirectoryController {

    private final Networks networks;
    private final DirectoryDesk desk;

    DirectoryController(Networks networks, DirectoryDesk desk) {
        this.networks = networks;
        this.desk = desk;
    }

    @GetMapping("/n/{network}/directory")
    Page index(
            @PathVariable String network,
            @RequestParam Map<String, String> asked,
            Person viewer,
            Language language) {
        House house = networks.house(network, language);
        if (!viewer.seats().networks().contains(house.id())) {
            throw new Missing();
        }
        return desk.page(house, DirectoryFilter.of(asked), viewer, language);
    }
}
