package tragnetz.shared.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import tragnetz.shared.Settings;
import tragnetz.shared.access.Missing;
import tragnetz.shared.access.Public;

/** Every part of the look on one page, alive; for those who build and those who judge. */
@Controller
@Public
@WithoutTransaction
class StyleGuideController {

    private final Settings settings;

    StyleGuideController(Settings settings) {
        this.settings = settings;
    }

    @GetMapping("/styleguide")
    Page show() {
        if (!settings.demo()) {
            throw new Missing();
        }
        return new StyleGuidePage(
                new Problems()
                        .add("name", "shared.problem.required")
                        .add("phone", "shared.problem.long", 120));
    }
}
