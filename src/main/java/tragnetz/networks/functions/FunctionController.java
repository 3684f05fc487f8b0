package tragnetz.networks.functions;

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

import java.util.UUID;

/** A person says what she answers for; the coordinators may do it for her. */
@Controller
class FunctionController {

    private final Networks networks;
    private final FunctionStore store;

    FunctionController(Networks networks, FunctionStore store) {
        this.networks = networks;
        this.store = store;
    }

    @GetMapping("/n/{network}/seats/{id}/function")
    Page form(
            @PathVariable String network, @PathVariable UUID id, Person viewer, Language language) {
        House house = networks.house(network, language);
        FunctionTold seat = seat(house, id, viewer);
        String days = seat.days() == null ? "" : seat.days().toString();
        return new FunctionPage(house, seat, seat.function(), days, new Problems());
    }

    @PostMapping("/n/{network}/seats/{id}/function")
    Answer change(
            @PathVariable String network,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String function,
            @RequestParam(defaultValue = "") String days,
            Person viewer,
            Language language) {
        House house = networks.house(network, language);
        FunctionTold seat = seat(house, id, viewer);
        String typed = Typed.line(function);
        String within = Typed.plain(days);
        boolean promised = FunctionPage.DAYS.contains(within);
        Problems problems = new Problems().longest("function", typed, 200);
        problems.when(!within.isEmpty() && !promised, "days", "networks.problem.choose");
        if (problems.any()) {
            return Answer.again(new FunctionPage(house, seat, typed, within, problems));
        }
        if (typed.isEmpty()) {
            store.remove(house.id(), id);
        } else {
            store.put(house.id(), seat, typed, promised ? Integer.valueOf(within) : null);
        }
        String back = seat.authority() ? "/authorities" : "/directory";
        return Answer.moved(house.path() + back, "function-saved");
    }

    private FunctionTold seat(House house, UUID id, Person viewer) {
        return store.find(house.id(), id)
                .filter(
                        it ->
                                viewer.coordinates(house.id())
                                        || it.accountId().equals(viewer.account()))
                .orElseThrow(Missing::new);
    }
}
