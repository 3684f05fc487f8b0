package tragnetz.directory.hsds;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import tragnetz.networks.Networks;
import tragnetz.shared.access.Missing;
import tragnetz.shared.access.Person;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.web.Answer;
import tragnetz.shared.web.House;
import tragnetz.shared.web.Page;
import tragnetz.shared.web.Problems;
import tragnetz.shared.web.Typed;
import tragnetz.shared.web.Uploads;

import java.util.UUID;

/** A network's coordinators bring entries from elsewhere and see what became of every row. */
@Controller
class ImportsController {

    private final Networks networks;
    private final ImportPageStore store;
    private final Importing importing;

    ImportsController(Networks networks, ImportPageStore store, Importing importing) {
        this.networks = networks;
        this.store = store;
        this.importing = importing;
    }

    @GetMapping("/n/{network}/imports")
    Page list(@PathVariable String network, Person viewer, Language language) {
        House house = house(network, viewer, language);
        return new ImportsPage(house, store.runs(house.id()));
    }

    @GetMapping("/n/{network}/imports/{id}")
    Page show(
            @PathVariable String network,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String fate,
            @RequestParam(defaultValue = "") String page,
            Person viewer,
            Language language) {
        House house = house(network, viewer, language);
        ImportRun run = store.run(house.id(), id).orElseThrow(Missing::new);
        int number = Typed.page(page);
        var rows = store.rows(house.id(), id, fate, number);
        return new ImportPage(house, run, store.counts(house.id(), id), fate, number, rows);
    }

    @GetMapping("/n/{network}/imports/new")
    Page blank(@PathVariable String network, Person viewer, Language language) {
        return new ImportFormPage(house(network, viewer, language), "", new Problems());
    }

    @PostMapping("/n/{network}/imports/new")
    @Uploads(megabytes = Uploads.FILE)
    Answer add(@PathVariable String network, ImportForm form, Person viewer, Language language) {
        return importing.brought(house(network, viewer, language), form, viewer);
    }

    private House house(String network, Person viewer, Language language) {
        House house = networks.house(network, language);
        if (!viewer.coordinates(house.id())) {
            throw new Missing();
        }
        return house;
    }
}
