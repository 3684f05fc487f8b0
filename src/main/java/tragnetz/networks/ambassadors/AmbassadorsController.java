package tragnetz.networks.ambassadors;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import tragnetz.networks.Networks;
import tragnetz.shared.access.Person;
import tragnetz.shared.access.Public;
import tragnetz.shared.access.Viewer;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.i18n.Tongues;
import tragnetz.shared.web.House;
import tragnetz.shared.web.Page;
import tragnetz.shared.web.Typed;

import java.util.List;

/** People who speak your language and whom you can write to, without learning who they are. */
@Controller
@Public
class AmbassadorsController {

    private final Networks networks;
    private final FaceStore faces;
    private final AmbassadorStore store;

    AmbassadorsController(Networks networks, FaceStore faces, AmbassadorStore store) {
        this.networks = networks;
        this.faces = faces;
        this.store = store;
    }

    @GetMapping("/n/{network}/ambassadors")
    Page index(
            @PathVariable String network,
            @RequestParam(name = "language", defaultValue = "") String asked,
            @RequestParam(defaultValue = "1") String page,
            Viewer viewer,
            Language language) {
        House house = networks.house(network, language);
        List<String> spoken = faces.languages(house.id());
        String chosen = Tongues.common(asked) ? asked : "";
        int number = Typed.page(page);
        boolean inside =
                viewer instanceof Person person && person.seats().networks().contains(house.id());
        return new AmbassadorsPage(
                house,
                faces.of(house.id(), chosen, number, AmbassadorsPage.SIZE),
                chosen,
                spoken,
                number,
                faces.count(house.id(), chosen),
                inside ? store.of(house.id()) : List.of(),
                viewer instanceof Person person && person.coordinates(house.id()));
    }
}
