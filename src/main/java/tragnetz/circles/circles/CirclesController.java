package tragnetz.circles.circles;

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
import tragnetz.shared.web.Problems;

/** People see their circles and begin new ones. */
@Controller
class CirclesController {

    private final Networks networks;
    private final CircleDesk desk;

    CirclesController(Networks networks, CircleDesk desk) {
        this.networks = networks;
        this.desk = desk;
    }

    @GetMapping("/n/{network}/circles")
    Page index(@PathVariable String network, Person viewer, Language language) {
        House house = networks.house(network, language);
        if (!viewer.in(house.id())) {
            throw new Missing();
        }
        return desk.list(house, viewer, language);
    }

    @GetMapping("/n/{network}/circles/new")
    Page begin(@PathVariable String network, Person viewer, Language language) {
        House house = seated(network, viewer, language);
        CircleForm form = CircleForm.begun(language);
        return new CircleFormPage(house, null, form, language.code(), new Problems());
    }

    @PostMapping("/n/{network}/circles/new")
    Answer begun(@PathVariable String network, CircleForm form, Person viewer, Language language) {
        House house = seated(network, viewer, language);
        Problems problems = form.checkAll();
        if (problems.any()) {
            return Answer.again(new CircleFormPage(house, null, form, language.code(), problems));
        }
        return Answer.moved(desk.begin(house, form, viewer, language), "circle-begun");
    }

    /** Authorities do not begin circles. */
    private House seated(String network, Person viewer, Language language) {
        House house = networks.house(network, language);
        if (!viewer.seats().networks().contains(house.id())) {
            throw new Missing();
        }
        return house;
    }
}
