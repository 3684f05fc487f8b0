package tragnetz.identity.stepup;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import tragnetz.shared.access.Person;
import tragnetz.shared.web.Interruptions;
import tragnetz.shared.web.Page;

/** A form that had to wait for a second factor is sent after all. */
@Controller
class InterruptionController {

    private final Interruptions interruptions;

    InterruptionController(Interruptions interruptions) {
        this.interruptions = interruptions;
    }

    @GetMapping("/my/interruption")
    Page show(Person viewer) {
        return new InterruptionPage(interruptions.of(viewer).orElse(null));
    }
}
