package tragnetz.networks.platform;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import tragnetz.shared.access.Public;
import tragnetz.shared.web.Page;

/** What everybody may know about the platform and those who run it. */
@Controller
@Public
class AboutController {

    private final Operator operator;

    AboutController(Operator operator) {
        this.operator = operator;
    }

    @GetMapping("/privacy")
    Page privacy() {
        return new AboutPage("networks/platform/privacy", operator);
    }

    @GetMapping("/about")
    Page about() {
        return new AboutPage("networks/platform/about", operator);
    }

    @GetMapping("/legal")
    Page legal() {
        return new AboutPage("networks/platform/legal", operator);
    }

    @GetMapping("/barriers")
    Page barriers() {
        return new AboutPage("networks/platform/barriers", operator);
    }
}
