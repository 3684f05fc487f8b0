package tragnetz.networks.ambassadors;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import tragnetz.shared.access.Person;
import tragnetz.shared.web.Answer;
import tragnetz.shared.web.Page;
import tragnetz.shared.web.Problems;

import java.util.UUID;

/** An ambassador reads who wrote to her, answers, reports and pauses. */
@Controller
class MyRelaysController {

    private final AmbassadorDesk desk;

    MyRelaysController(AmbassadorDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/my/relays")
    Page index(Person viewer) {
        return desk.index(viewer);
    }

    @GetMapping("/my/relays/{id}")
    Page show(@PathVariable UUID id, Person viewer) {
        return desk.page(viewer, id, "", new Problems());
    }

    @PostMapping("/my/relays/{id}/answer")
    Answer answer(
            @PathVariable UUID id, @RequestParam(defaultValue = "") String message, Person viewer) {
        return desk.answer(viewer, id, message);
    }

    @PostMapping("/my/relays/{id}/report")
    Answer report(@PathVariable UUID id, Person viewer) {
        return desk.report(viewer, id);
    }

    @PostMapping("/my/relays/pause")
    Answer pause(Person viewer) {
        return desk.pause(viewer);
    }
}
