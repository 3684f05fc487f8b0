package tragnetz.circles.files;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import tragnetz.circles.circles.Circle;
import tragnetz.circles.circles.Circles;
import tragnetz.shared.access.Person;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.web.Answer;
import tragnetz.shared.web.Page;
import tragnetz.shared.web.Problems;
import tragnetz.shared.web.Uploads;

import java.util.UUID;

/** Members share files. */
@Controller
class CircleFilesController {

    private final Circles circles;
    private final CircleFiles files;

    CircleFilesController(Circles circles, CircleFiles files) {
        this.circles = circles;
        this.files = files;
    }

    @GetMapping("/n/{network}/circles/{id}/files")
    Page index(
            @PathVariable String network, @PathVariable UUID id, Person viewer, Language language) {
        return files.list(circles.enter(network, id, viewer, language), language, new Problems());
    }

    @Uploads(megabytes = Uploads.FILE)
    @PostMapping("/n/{network}/circles/{id}/files")
    Answer share(
            @PathVariable String network,
            @PathVariable UUID id,
            CircleFileForm form,
            Person viewer,
            Language language) {
        Circle circle = circles.enter(network, id, viewer, language);
        Problems problems = form.check();
        CircleFilesPage page = files.list(circle, language, problems);
        if (problems.any()) {
            return Answer.again(page);
        }
        UUID file = files.take(circle, null, form, problems);
        return file == null
                ? Answer.again(page)
                : Answer.moved(circle.path() + "/files", "circle-file");
    }
}
