package tragnetz.networks.ambassadors;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import tragnetz.shared.access.Person;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.web.Answer;
import tragnetz.shared.web.House;
import tragnetz.shared.web.Page;
import tragnetz.shared.web.Problems;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;

/** Coordinators appoint ambassadors, and name who follows them. */
@Controller
class AmbassadorEditController {

    private final Appointing appointing;

    AmbassadorEditController(Appointing appointing) {
        this.appointing = appointing;
    }

    @GetMapping("/n/{network}/ambassadors/new")
    Page blank(@PathVariable String network, Person viewer, Language language) {
        House house = appointing.house(network, viewer, language);
        AmbassadorForm form = AmbassadorForm.empty(LocalDate.now(ZoneOffset.UTC));
        return appointing.page(house, null, form, new Problems(), language);
    }

    @PostMapping("/n/{network}/ambassadors/new")
    Answer appoint(
            @PathVariable String network, AmbassadorForm form, Person viewer, Language language) {
        return appointing.appoint(appointing.house(network, viewer, language), form, language);
    }

    @GetMapping("/n/{network}/ambassadors/{id}/edit")
    Page filled(
            @PathVariable String network, @PathVariable UUID id, Person viewer, Language language) {
        House house = appointing.house(network, viewer, language);
        AmbassadorForm form = AmbassadorForm.of(appointing.find(house, id));
        return appointing.page(house, id, form, new Problems(), language);
    }

    @PostMapping("/n/{network}/ambassadors/{id}/edit")
    Answer change(
            @PathVariable String network,
            @PathVariable UUID id,
            AmbassadorForm form,
            Person viewer,
            Language language) {
        return appointing.change(appointing.house(network, viewer, language), id, form, language);
    }
}
