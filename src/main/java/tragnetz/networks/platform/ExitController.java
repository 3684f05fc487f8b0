package tragnetz.networks.platform;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

import tragnetz.identity.Admission;
import tragnetz.shared.access.Public;
import tragnetz.shared.access.Viewer;
import tragnetz.shared.web.Page;

/**
 * The quick way out, without script too. It asks for no token: a page that lay open for days must
 * still let its reader go, and a stranger's page cannot send our cookies along.
 */
@Controller
@Public
class ExitController {

    private final Admission admission;

    ExitController(Admission admission) {
        this.admission = admission;
    }

    @GetMapping("/exit")
    Page explain() {
        return new ExitPage();
    }

    @PostMapping("/exit")
    Page leave(Viewer viewer, HttpServletResponse response) {
        admission.dismiss(viewer, response);
        return new GonePage();
    }
}
