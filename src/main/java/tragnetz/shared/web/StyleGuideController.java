package tragnetz.shared.web;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import tragnetz.shared.access.Public;

/** Every part of the look on one page, alive; for those who build and those who judge. */
@Controller
@Public
@WithoutTransaction
@ConditionalOnProperty("tragnetz.demo")
class StyleGuideController {

    @GetMapping("/styleguide")
    Page show() {
        return new StyleGuidePage(
                new Problems()
                        .add("name", "shared.problem.required")
                        .add("phone", "shared.problem.long", 120));
    }
}
