package tragnetz.networks.ambassadors;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import tragnetz.networks.Networks;
import tragnetz.shared.access.Missing;
import tragnetz.shared.access.Person;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.web.Answer;
import tragnetz.shared.web.House;
import tragnetz.shared.web.Page;

import java.util.UUID;

/**
 * Coordinators look at what was reported, and decide whether it goes on; where there is no other
 * than the ambassador herself, the administrator does.
 */
@Controller
class ReportedRelaysController {

    private final Networks networks;
    private final Relaying relaying;

    ReportedRelaysController(Networks networks, Relaying relaying) {
        this.networks = networks;
        this.relaying = relaying;
    }

    @GetMapping("/n/{network}/relays")
    Page index(@PathVariable String network, Person viewer, Language language) {
        House house = networks.house(network, language);
        return new ReportedRelaysPage(
                house,
                relaying.reported(house.id(), viewer).stream()
                        .map(
                                it ->
                                        new ReportedRelaysPage.Conversation(
                                                it,
                                                it instanceof Relay.Reported reported
                                                        ? reported.by()
                                                        : "",
                                                relaying.said(it)))
                        .toList());
    }

    @PostMapping("/n/{network}/relays/{id}/closure")
    Answer close(
            @PathVariable String network, @PathVariable UUID id, Person viewer, Language language) {
        return decide(network, id, "closed", viewer, language);
    }

    @PostMapping("/n/{network}/relays/{id}/resumption")
    Answer resume(
            @PathVariable String network, @PathVariable UUID id, Person viewer, Language language) {
        return decide(network, id, "open", viewer, language);
    }

    private Answer decide(String network, UUID id, String state, Person viewer, Language language) {
        House house = networks.house(network, language);
        Relay relay =
                relaying.reported(house.id(), viewer).stream()
                        .filter(it -> it.told().id().equals(id))
                        .findFirst()
                        .orElseThrow(Missing::new);
        relaying.decide(relay, state);
        boolean goesOn = viewer.coordinates(house.id());
        return Answer.moved(goesOn ? house.path() + "/relays" : "/my", "relay-decided");
    }
}
