package tragnetz.networks.ambassadors;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import tragnetz.shared.access.Missing;
import tragnetz.shared.access.Person;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.web.Answer;
import tragnetz.shared.web.House;
import tragnetz.shared.web.Page;

import java.util.UUID;

/** Coordinators look at what was reported, and decide whether it goes on. */
@Controller
class ReportedRelaysController {

    private final Appointing appointing;
    private final RelayStore store;
    private final Relaying relaying;

    ReportedRelaysController(Appointing appointing, RelayStore store, Relaying relaying) {
        this.appointing = appointing;
        this.store = store;
        this.relaying = relaying;
    }

    @GetMapping("/n/{network}/relays")
    Page index(@PathVariable String network, Person viewer, Language language) {
        House house = appointing.house(network, viewer, language);
        return new ReportedRelaysPage(
                house,
                store.reported(house.id()).stream()
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
        House house = appointing.house(network, viewer, language);
        Relay relay =
                store.reported(house.id()).stream()
                        .filter(it -> it.told().id().equals(id))
                        .findFirst()
                        .orElseThrow(Missing::new);
        relaying.decide(relay, state);
        return Answer.moved(house.path() + "/relays", "relay-decided");
    }
}
