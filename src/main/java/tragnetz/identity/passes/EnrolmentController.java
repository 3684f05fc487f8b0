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
import tragnetz.shared.web.Buckets;
import tragnetz.shared.web.Page;
import tragnetz.shared.web.Problems;

/** A peer sets up the card on the own phone; nobody else learns the PIN. */
@Controller
@Public
class EnrolmentController {

    private static final int MOST_FROM_A_PLACE = 100;

    private final Turnstile turnstile;
    private final Admission admission;
    private final Buckets buckets;

    EnrolmentController(Turnstile turnstile, Admission admission, Buckets buckets) {
        this.turnstile = turnstile;
        this.admission = admission;
        this.buckets = buckets;
    }

    @GetMapping("/passes/enrolment")
    Page ask() {
        return new EnrolmentPage("", true, new Problems());
    }

    @PostMapping("/passes/enrolment")
    Answer enrol(
            Viewer viewer,
            Language language,
            EnrolmentForm form,
            HttpServletRequest request,
            HttpServletResponse response) {
        Problems problems = form.problems();
        if (!problems.any()) {
            buckets.drop(Buckets.Drop.from(request, "card", MOST_FROM_A_PLACE));
            Turnstile.Passage passage = turnstile.enrol(form.digits(), form.pin());
            if (passage instanceof Turnstile.Passage.Open open) {
                return admission.admit(open, viewer, form.sharedPhone(), request, response);
            }
            admission.explain(passage, problems, language);
        }
        return Answer.again(new EnrolmentPage(form.digits(), form.sharedPhone(), problems));
    }
}
