package tragnetz.networks.organisations;

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

import java.util.UUID;

/** Coordinators take an organisation into their network. */
@Controller
class OrganisationNewController {

    private final Networks networks;
    private final OrganisationStore store;
    private final OrganisationDesk desk;

    OrganisationNewController(Networks networks, OrganisationStore store, OrganisationDesk desk) {
        this.networks = networks;
        this.store = store;
        this.desk = desk;
    }

    @GetMapping("/n/{network}/organisations/new")
    Page form(@PathVariable String network, Person viewer, Language language) {
        House house = coordinated(network, viewer, language);
        return desk.empty(
                house,
                OrganisationForm.empty(house.country(), language.code()),
                new Problems(),
                language);
    }

    @PostMapping("/n/{network}/organisations/new")
    Answer create(
            @PathVariable String network, OrganisationForm form, Person viewer, Language language) {
        House house = coordinated(network, viewer, language);
        Problems problems = new Problems();
        Facts facts = Facts.read(form, null, problems);
        String source = form.text() == null ? "" : form.text();
        problems.when(
                Language.spoken().stream().noneMatch(it -> it.code().equals(source)),
                "text",
                "networks.problem.choose");
        About about = new About(source, true, "", "");
        String typed = about.typed(form, problems);
        if (problems.any()) {
            return Answer.again(desk.empty(house, form, problems, language));
        }
        UUID id = UUID.randomUUID();
        store.insert(id, house.id(), source, facts);
        store.join(house.id(), id);
        desk.save(id, about, typed, false);
        return Answer.moved("/organisations/" + id, "organisation-added");
    }

    private House coordinated(String network, Person viewer, Language language) {
        House house = networks.house(network, language);
        if (!viewer.coordinates(house.id())) {
            throw new Missing();
        }
        return house;
    }
}
