package tragnetz.networks.moves;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

import tragnetz.shared.access.Missing;
import tragnetz.shared.access.Person;
import tragnetz.shared.web.Answer;
import tragnetz.shared.web.Page;
import tragnetz.shared.web.Problems;
import tragnetz.shared.web.StepUpWanted;
import tragnetz.shared.web.Uploads;

/** The administrator unpacks a network that has moved here from another installation. */
@Controller
class ArrivalsController {
    private static final String HERE = "/administration/arrivals";

    private final ArrivalDesk desk;

    ArrivalsController(ArrivalDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/administration/arrivals")
    Page show(Person viewer) {
        admit(viewer);
        return desk.page("", new Problems());
    }

    @PostMapping("/administration/arrivals")
    @Uploads(megabytes = ArrivalDesk.MEGABYTES)
    Answer unpack(Person viewer, ArrivalForm form) {
        admit(viewer);
        StepUpWanted.unlessFresh(viewer, HERE);
        Problems problems = new Problems();
        return desk.unpack(form, problems)
                .<Answer>map(
                        it ->
                                Answer.moved(
                                        "/n/" + it.slug(),
                                        it.behind() == 0 ? "arrived" : "arrived-without"))
                .orElseGet(() -> Answer.again(desk.page(form.wanted(), problems)));
    }

    private static void admit(Person viewer) {
        if (!viewer.administrator()) {
            throw new Missing();
        }
        StepUpWanted.unlessStrong(viewer, HERE);
    }
}
