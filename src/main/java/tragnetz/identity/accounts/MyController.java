package tragnetz.identity.accounts;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import tragnetz.identity.Belongings;
import tragnetz.identity.factors.Factors;
import tragnetz.shared.access.Person;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.web.Page;

/** My day. */
@Controller
class MyController {

    private final Belongings belongings;
    private final Factors factors;

    MyController(Belongings belongings, Factors factors) {
        this.belongings = belongings;
        this.factors = factors;
    }

    @GetMapping("/my")
    Page show(Person viewer, Language language) {
        return new MyPage(
                viewer.name(),
                belongings.of(viewer, language),
                viewer.administrator(),
                !viewer.sharedPhone() && !factors.any(viewer.account()));
    }
}
