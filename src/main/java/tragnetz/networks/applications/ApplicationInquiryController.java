package tragnetz.networks.applications;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import tragnetz.networks.Networks;
import tragnetz.shared.access.Public;
import tragnetz.shared.crypto.Digits;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.web.Answer;
import tragnetz.shared.web.Buckets;
import tragnetz.shared.web.House;
import tragnetz.shared.web.Page;
import tragnetz.shared.web.Problems;
import tragnetz.shared.web.Typed;

/** With the number, an applicant sees what became of the application, and takes it back. */
@Controller
@Public
class ApplicationInquiryController {

    private static final int MOST_FROM_A_PLACE = 60;

    private final Networks networks;
    private final Applying applying;
    private final Buckets buckets;

    ApplicationInquiryController(Networks networks, Applying applying, Buckets buckets) {
        this.networks = networks;
        this.applying = applying;
        this.buckets = buckets;
    }

    @GetMapping("/n/{network}/application/inquiry")
    Page form(@PathVariable String network, Language language) {
        return new InquiryPage(networks.house(network, language), "", null, new Problems());
    }

    @PostMapping("/n/{network}/application/inquiry")
    Answer ask(
            @PathVariable String network,
            @RequestParam(defaultValue = "") String number,
            Language language,
            HttpServletRequest request) {
        return found(networks.house(network, language), number, request);
    }

    @PostMapping("/n/{network}/application/withdrawal")
    Answer takeBack(
            @PathVariable String network,
            @RequestParam(defaultValue = "") String number,
            Language language,
            HttpServletRequest request) {
        House house = networks.house(network, language);
        Answer found = found(house, number, request);
        if (found instanceof InquiryPage page
                && page.application() instanceof Application.Open it) {
            applying.withdraw(house, it.told().id());
            return Answer.moved(house.path(), "application-withdrawn");
        }
        return found;
    }

    private Answer found(House house, String typed, HttpServletRequest request) {
        buckets.drop(Buckets.Drop.from(request, "application-inquiry", MOST_FROM_A_PLACE));
        String digits = Typed.digits(typed);
        Application application =
                Digits.valid(digits) ? applying.of(house, digits).orElse(null) : null;
        Problems problems =
                new Problems().when(application == null, "number", "applications.unknown");
        InquiryPage page = new InquiryPage(house, Typed.line(typed), application, problems);
        return problems.any() ? Answer.again(page) : page;
    }
}
