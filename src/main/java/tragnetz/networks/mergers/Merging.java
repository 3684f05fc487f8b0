package tragnetz.networks.mergers;

import org.springframework.stereotype.Component;

import tragnetz.networks.Mergeable;
import tragnetz.networks.Networks;
import tragnetz.shared.access.Door;
import tragnetz.shared.access.Machine;
import tragnetz.shared.access.Missing;
import tragnetz.shared.access.Person;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.web.Answer;
import tragnetz.shared.web.House;
import tragnetz.shared.web.Problems;
import tragnetz.shared.web.StepUpWanted;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Makes one record of two. Both must be looked after by networks the person coordinates: nobody
 * takes over a foreign organisation, nor the rights of its people.
 */
@Component
class Merging {

    private static final Machine MACHINE = new Machine("mergers");

    private final Networks networks;
    private final MergerStore store;
    private final List<Mergeable> luggage;
    private final Door door;

    Merging(
            Networks networks,
            MergerStore store,
            LuggageStore own,
            List<Mergeable> features,
            Door door) {
        this.networks = networks;
        this.store = store;
        this.luggage =
                Stream.concat(own.kinds().stream(), features.stream())
                        .sorted(Comparator.comparingInt(Mergeable::order))
                        .toList();
        this.door = door;
    }

    MergerPage page(String network, UUID id, String into, Person viewer, Language language) {
        House house = house(network, viewer, language);
        StepUpWanted.unlessFresh(viewer, house.path() + "/memberships/" + id + "/merger");
        MergerPage.Party from = store.party(house.id(), id).orElseThrow(Missing::new);
        List<MergerPage.Party> others = store.others(house.id(), id);
        Map<String, String> choices = new LinkedHashMap<>();
        others.forEach(it -> choices.put(it.id().toString(), it.name()));
        MergerPage.Party chosen =
                others.stream()
                        .filter(it -> it.id().toString().equals(into))
                        .findFirst()
                        .orElse(null);
        Problems problems = new Problems();
        problems.when(!into.isEmpty() && chosen == null, "into", "networks.problem.choose");
        return new MergerPage(
                house, from, choices, chosen, chosen == null ? List.of() : moving(id), problems);
    }

    Answer merge(String network, UUID id, String into, Person viewer, Language language) {
        MergerPage page = page(network, id, into, viewer, language);
        if (page.into() == null) {
            page.problems().add("into", "networks.problem.choose");
            return Answer.again(page);
        }
        UUID stays = page.into().id();
        door.as(
                MACHINE,
                () -> {
                    if (store.lock(id, stays) != 2) {
                        throw new Missing();
                    }
                    store.note(id, stays, viewer.account());
                    luggage.forEach(it -> it.move(id, stays));
                    store.end(id, stays);
                    return null;
                });
        return Answer.moved(page.house().path() + "/memberships/" + stays, "organisations-merged");
    }

    private List<MergerPage.Luggage> moving(UUID id) {
        return door.as(
                MACHINE,
                () ->
                        luggage.stream()
                                .map(it -> new MergerPage.Luggage(it.sentence(), it.count(id)))
                                .filter(it -> it.count() > 0)
                                .toList());
    }

    private House house(String network, Person viewer, Language language) {
        House house = networks.house(network, language);
        if (!viewer.coordinates(house.id())) {
            throw new Missing();
        }
        return house;
    }
}
