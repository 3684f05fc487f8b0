package tragnetz.networks.organisations;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import tragnetz.shared.access.Missing;
import tragnetz.shared.access.Person;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.web.Answer;
import tragnetz.shared.web.Page;
import tragnetz.shared.web.Problems;

import java.util.UUID;

/** Editors keep their organisation's record current. */
@Controller
class OrganisationEditController {

    private final OrganisationStore store;
    private final OrganisationDesk desk;

    OrganisationEditController(OrganisationStore store, OrganisationDesk desk) {
        this.store = store;
        this.desk = desk;
    }

    @GetMapping("/organisations/{id}/edit")
    Page edit(
            @PathVariable UUID id,
            @RequestParam @Nullable String text,
            Person viewer,
            Language language) {
        OrganisationTold told = editable(id);
        About about = desk.about(told, text);
        return desk.page(told, about.shown(told), new Problems(), language);
    }

    @PostMapping("/organisations/{id}/edit")
    Answer save(@PathVariable UUID id, OrganisationForm form, Person viewer, Language language) {
        OrganisationTold told = editable(id);
        About about = desk.about(told, form.text());
        Problems problems = new Problems();
        Facts facts = Facts.read(form, told, problems);
        String typed = about.typed(form, problems);
        problems.when(
                facts.promotes(told) && !viewer.coordinates(desk.steward(told, language)),
                "kind",
                "networks.problem.peers");
        if (problems.any()) {
            return Answer.again(desk.page(told, form, problems, language));
        }
        if (!store.change(id, form.known(), facts)) {
            OrganisationTold now = editable(id);
            return Answer.conflict(
                    desk.collision(
                            now, desk.about(now, form.text()), facts, typed, form, language));
        }
        desk.save(id, about, typed, form.ticked());
        return Answer.moved(told.path(), "organisation-saved");
    }

    private OrganisationTold editable(UUID id) {
        OrganisationTold told = store.told(id).orElseThrow(Missing::new);
        if (!store.edits(id)) {
            throw new Missing();
        }
        return told;
    }
}
