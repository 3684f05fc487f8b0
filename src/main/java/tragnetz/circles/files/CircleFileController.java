package tragnetz.circles.files;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import tragnetz.circles.circles.Circle;
import tragnetz.circles.circles.Circles;
import tragnetz.shared.access.Person;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.web.Answer;
import tragnetz.shared.web.Page;
import tragnetz.shared.web.Problems;
import tragnetz.shared.web.Uploads;

import java.util.UUID;

/** One file: its versions, its bytes, its end. */
@Controller
class CircleFileController {

    private final Circles circles;
    private final CircleFiles files;

    CircleFileController(Circles circles, CircleFiles files) {
        this.circles = circles;
        this.files = files;
    }

    @GetMapping("/n/{network}/circles/{circle}/files/{id}")
    Page show(
            @PathVariable String network,
            @PathVariable UUID circle,
            @PathVariable UUID id,
            Person viewer,
            Language language) {
        Circle entered = circles.enter(network, circle, viewer, language);
        return files.show(entered, id, language, new Problems());
    }

    @Uploads(megabytes = Uploads.FILE)
    @PostMapping("/n/{network}/circles/{circle}/files/{id}")
    Answer renew(
            @PathVariable String network,
            @PathVariable UUID circle,
            @PathVariable UUID id,
            CircleFileForm form,
            Person viewer,
            Language language) {
        return files.renew(circles.enter(network, circle, viewer, language), id, form, language);
    }

    @GetMapping("/n/{network}/circles/{circle}/files/{id}/content")
    Answer content(
            @PathVariable String network,
            @PathVariable UUID circle,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "1") int version,
            @RequestParam(defaultValue = "false") boolean small,
            Person viewer,
            Language language) {
        return files.content(circles.enter(network, circle, viewer, language), id, version, small);
    }

    @PostMapping("/n/{network}/circles/{circle}/files/{id}/removal")
    Answer remove(
            @PathVariable String network,
            @PathVariable UUID circle,
            @PathVariable UUID id,
            Person viewer,
            Language language) {
        return files.remove(circles.enter(network, circle, viewer, language), id);
    }
}
