package tragnetz.circles.threads;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import tragnetz.circles.circles.Circle;
import tragnetz.circles.circles.Circles;
import tragnetz.shared.access.Missing;
import tragnetz.shared.access.Person;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.web.Answer;
import tragnetz.shared.web.Page;
import tragnetz.shared.web.Problems;

import java.util.UUID;

/** Members report messages; hosts look at them. */
@Controller
class ReportsController {

    private final Circles circles;
    private final ReportDesk desk;

    ReportsController(Circles circles, ReportDesk desk) {
        this.circles = circles;
        this.desk = desk;
    }

    @GetMapping("/n/{network}/circles/{circle}/messages/{id}/report")
    Page form(
            @PathVariable String network,
            @PathVariable UUID circle,
            @PathVariable UUID id,
            Person viewer,
            Language language) {
        Circle entered = circles.enter(network, circle, viewer, language);
        return desk.form(entered, id, new ReportForm("", "", ""), new Problems());
    }

    @PostMapping("/n/{network}/circles/{circle}/messages/{id}/report")
    Answer report(
            @PathVariable String network,
            @PathVariable UUID circle,
            @PathVariable UUID id,
            ReportForm form,
            Person viewer,
            Language language) {
        return desk.take(circles.enter(network, circle, viewer, language), id, form);
    }

    @GetMapping("/n/{network}/circles/{id}/reports")
    Page index(
            @PathVariable String network, @PathVariable UUID id, Person viewer, Language language) {
        return desk.list(circles.host(network, id, viewer, language), language);
    }

    @PostMapping("/n/{network}/circles/{circle}/reports/{id}/dismissal")
    Answer dismiss(
            @PathVariable String network,
            @PathVariable UUID circle,
            @PathVariable UUID id,
            Person viewer,
            Language language) {
        Circle entered = circles.host(network, circle, viewer, language);
        if (!desk.dismiss(entered, id)) {
            throw new Missing();
        }
        return Answer.moved(entered.path() + "/reports", "circle-report-dismissed");
    }
}
