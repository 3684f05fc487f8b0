package tragnetz.identity.accounts;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import tragnetz.identity.Belongings;
import tragnetz.identity.factors.Factors;
import tragnetz.shared.access.Person;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.web.Page;
import tragnetz.shared.web.Strandings;

/** My day. */
@Controller
class MyController {

    private final Belongings belongings;
    private final Factors factors;
    private final Strandings strandings;

    MyController(Belongings belongings, Factors factors, Strandings strandings) {
        this.belongings = belongings;
        this.factors = factors;
        this.strandings = strandings;
    }

    @GetMapping("/my")
    Page show(Person viewer, Language language, HttpServletRequest request) {
        return new MyPage(
                viewer.name(),
                belongings.of(viewer, language),
                viewer.administrator(),
                !viewer.sharedPhone() && !factors.any(viewer.account()),
                strandings.of(viewer, request).isPresent());
    }
}
