package tragnetz.circles.members;

import org.jspecify.annotations.Nullable;
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

import java.util.UUID;

/** Members see who reads with them, choose their name there, and go. */
@Controller
class CircleMembersController {

    private final Circles circles;
    private final MemberDesk desk;

    CircleMembersController(Circles circles, MemberDesk desk) {
        this.circles = circles;
        this.desk = desk;
    }

    @GetMapping("/n/{network}/circles/{id}/members")
    Page index(
            @PathVariable String network, @PathVariable UUID id, Person viewer, Language language) {
        Circle circle = circles.enter(network, id, viewer, language);
        return desk.page(circle, circle.myName(), new Problems());
    }

    @PostMapping("/n/{network}/circles/{id}/members")
    Answer rename(
            @PathVariable String network,
            @PathVariable UUID id,
            @RequestParam @Nullable String alias,
            Person viewer,
            Language language) {
        return desk.rename(circles.enter(network, id, viewer, language), alias);
    }

    @GetMapping("/n/{network}/circles/{circle}/members/{id}/removal")
    Page removal(
            @PathVariable String network,
            @PathVariable UUID circle,
            @PathVariable UUID id,
            Person viewer,
            Language language) {
        Circle entered = circles.enter(network, circle, viewer, language);
        return new CircleMemberPage(entered, desk.removable(entered, id));
    }

    @PostMapping("/n/{network}/circles/{circle}/members/{id}/removal")
    Answer remove(
            @PathVariable String network,
            @PathVariable UUID circle,
            @PathVariable UUID id,
            Person viewer,
            Language language) {
        return desk.remove(circles.enter(network, circle, viewer, language), id);
    }

    @PostMapping("/n/{network}/circles/{circle}/members/{id}/host")
    Answer appoint(
            @PathVariable String network,
            @PathVariable UUID circle,
            @PathVariable UUID id,
            Person viewer,
            Language language) {
        return desk.appoint(circles.host(network, circle, viewer, language), id);
    }
}
