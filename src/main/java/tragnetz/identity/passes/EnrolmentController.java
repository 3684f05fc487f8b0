package tragnetz.identity.passes;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

import tragnetz.shared.access.Public;
import tragnetz.shared.access.Viewer;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.web.Answer;
import tragnetz.shared.web.Page;
import tragnetz.shared.web.Problems;

/** A peer sets up the card on the own phone; nobody else learns the PIN. */
@Controller
@Public
class EnrolmentController {

    private final Porter porter;

    EnrolmentController(Porter porter) {
        this.porter = porter;
    }

    @GetMapping("/passes/enrolment")
    Page ask() {
        return new EnrolmentPage("", true, new Problems());
    }

    @PostMapping("/passes/enrolment")
    Answer enrol(
            EnrolmentForm form,
            Viewer viewer,
            Language language,
            HttpServletRequest request,
            HttpServletResponse response) {
        return porter.receive(form, viewer, language, request, response);
    }
}
