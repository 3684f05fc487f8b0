package tragnetz.identity.stepup;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import tragnetz.shared.access.Person;
import tragnetz.shared.web.Interruptions;
import tragnetz.shared.web.Page;
import tragnetz.shared.web.Strandings;

/** A form that had to wait for a second factor, or a new session, is sent after all. */
@Controller
class InterruptionController {

    private final Interruptions interruptions;
    private final Strandings strandings;

    InterruptionController(Interruptions interruptions, Strandings strandings) {
        this.interruptions = interruptions;
        this.strandings = strandings;
    }

    @GetMapping("/my/interruption")
    Page show(Person viewer, HttpServletRequest request) {
        return new InterruptionPage(
                strandings.of(viewer, request).or(() -> interruptions.of(viewer)).orElse(null));
    }
}
