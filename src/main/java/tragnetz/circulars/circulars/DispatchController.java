package tragnetz.circulars.circulars;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import tragnetz.shared.access.Person;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.web.Answer;
import tragnetz.shared.web.House;
import tragnetz.shared.web.Problems;

import java.util.UUID;

/** To whom a circular goes, and when; counted before it is sent, held back until it leaves. */
@Controller
class DispatchController {

    private final CircularDesk desk;
    private final CircularStore store;
    private final DispatchDesk dispatches;

    DispatchController(CircularDesk desk, CircularStore store, DispatchDesk dispatches) {
        this.desk = desk;
        this.store = store;
        this.dispatches = dispatches;
    }

    @GetMapping("/n/{network}/circulars/{id}/dispatch")
    Answer choose(
            @PathVariable String network,
            @PathVariable UUID id,
            DispatchForm form,
            @RequestParam @Nullable String count,
            Person viewer,
            Language language) {
        House house = desk.house(network, viewer, language);
        CircularTold told = desk.draft(house, id);
        DispatchForm asked =
                count == null
                        ? DispatchForm.empty()
                        : new DispatchForm(form.groups(), "now", "", "", "");
        return dispatches.page(house, told, asked, language, new Problems());
    }

    @PostMapping("/n/{network}/circulars/{id}/dispatch")
    Answer send(
            @PathVariable String network,
            @PathVariable UUID id,
            DispatchForm form,
            Person viewer,
            Language language) {
        House house = desk.house(network, viewer, language);
        CircularTold told = desk.draft(house, id);
        DispatchPage again = dispatches.schedule(house, told, form, language).orElse(null);
        if (again != null) {
            return Answer.again(again);
        }
        return Answer.moved(house.path() + "/circulars/" + id, "circular-scheduled");
    }

    @PostMapping("/n/{network}/circulars/{id}/dispatch/withdrawal")
    Answer holdBack(
            @PathVariable String network, @PathVariable UUID id, Person viewer, Language language) {
        House house = desk.house(network, viewer, language);
        desk.told(house, id);
        return Answer.moved(
                house.path() + "/circulars/" + id,
                store.holdBack(house.id(), id) ? "circular-held" : "circular-late");
    }
}
