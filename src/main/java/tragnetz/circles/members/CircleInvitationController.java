package tragnetz.circles.members;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import tragnetz.networks.Networks;
import tragnetz.shared.access.Missing;
import tragnetz.shared.access.Person;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.web.Answer;
import tragnetz.shared.web.House;
import tragnetz.shared.web.Page;
import tragnetz.shared.web.Problems;
import tragnetz.shared.web.Typed;

import java.util.UUID;

/** A person who was asked into a circle reads what it is, and answers. */
@Controller
class CircleInvitationController {

    private final Networks networks;
    private final InvitationDesk desk;

    CircleInvitationController(Networks networks, InvitationDesk desk) {
        this.networks = networks;
        this.desk = desk;
    }

    @GetMapping("/n/{network}/circles/{id}/invitation")
    Page show(
            @PathVariable String network, @PathVariable UUID id, Person viewer, Language language) {
        House house = networks.house(network, language);
        return new CircleInvitationPage(
                house, desk.offer(house, id, viewer, language), "", new Problems());
    }

    @PostMapping("/n/{network}/circles/{id}/invitation")
    Answer accept(
            @PathVariable String network,
            @PathVariable UUID id,
            @RequestParam @Nullable String alias,
            Person viewer,
            Language language) {
        House house = networks.house(network, language);
        String name = Typed.line(alias);
        CircleInvitationPage page =
                new CircleInvitationPage(
                        house,
                        desk.offer(house, id, viewer, language),
                        name,
                        MemberDesk.check(name));
        if (page.problems().any() || !desk.accept(page, viewer, language)) {
            return Answer.again(page);
        }
        return Answer.moved(house.path() + "/circles/" + id, "circle-joined");
    }

    @PostMapping("/n/{network}/circles/{id}/invitation/refusal")
    Answer refuse(
            @PathVariable String network, @PathVariable UUID id, Person viewer, Language language) {
        House house = networks.house(network, language);
        if (!desk.refuse(house, id, viewer)) {
            throw new Missing();
        }
        return Answer.moved(house.path() + "/circles", "circle-refused");
    }
}
