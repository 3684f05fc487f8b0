package tragnetz.circles.threads;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import tragnetz.circles.circles.Circles;
import tragnetz.shared.access.Person;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.web.Answer;
import tragnetz.shared.web.Page;
import tragnetz.shared.web.Problems;

import java.util.UUID;

/** Authors change their words for an hour and take them back always; hosts remove, and say why. */
@Controller
class MessageController {

    private final Circles circles;
    private final MessageDesk desk;

    MessageController(Circles circles, MessageDesk desk) {
        this.circles = circles;
        this.desk = desk;
    }

    @GetMapping("/n/{network}/circles/{circle}/messages/{id}/edit")
    Page edit(
            @PathVariable String network,
            @PathVariable UUID circle,
            @PathVariable UUID id,
            Person viewer,
            Language language) {
        return desk.editing(circles.enter(network, circle, viewer, language), id);
    }

    @PostMapping("/n/{network}/circles/{circle}/messages/{id}/edit")
    Answer save(
            @PathVariable String network,
            @PathVariable UUID circle,
            @PathVariable UUID id,
            MessageForm form,
            Person viewer,
            Language language) {
        return desk.save(circles.enter(network, circle, viewer, language), id, form);
    }

    @GetMapping("/n/{network}/circles/{circle}/messages/{id}/removal")
    Page removal(
            @PathVariable String network,
            @PathVariable UUID circle,
            @PathVariable UUID id,
            Person viewer,
            Language language) {
        return desk.removing(
                circles.enter(network, circle, viewer, language), id, "", new Problems());
    }

    @PostMapping("/n/{network}/circles/{circle}/messages/{id}/removal")
    Answer remove(
            @PathVariable String network,
            @PathVariable UUID circle,
            @PathVariable UUID id,
            @RequestParam @Nullable String reason,
            Person viewer,
            Language language) {
        return desk.remove(circles.enter(network, circle, viewer, language), id, reason);
    }
}
