package tragnetz.circulars.circulars;

import org.springframework.stereotype.Component;

import tragnetz.networks.Networks;
import tragnetz.notifications.Recipients;
import tragnetz.shared.access.Missing;
import tragnetz.shared.access.Person;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.web.House;
import tragnetz.shared.web.Problems;
import tragnetz.shared.web.Typed;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Lays out the page of one circular, for a coordinator or for somebody it was sent to. */
@Component
class CircularShow {

    private final Networks networks;
    private final CircularStore store;
    private final CircularTextStore texts;
    private final DeliveryStore deliveries;
    private final ReplyShelf replies;
    private final Groups groups;

    CircularShow(
            Networks networks,
            CircularStore store,
            CircularTextStore texts,
            DeliveryStore deliveries,
            ReplyShelf replies,
            Groups groups) {
        this.networks = networks;
        this.store = store;
        this.texts = texts;
        this.deliveries = deliveries;
        this.replies = replies;
        this.groups = groups;
    }

    CircularPage page(
            String network,
            UUID id,
            String page,
            Person viewer,
            Language reader,
            String typed,
            Problems problems) {
        House house = networks.house(network, reader);
        CircularTold told = store.told(house.id(), id).orElseThrow(Missing::new);
        boolean coordinator = viewer.coordinates(house.id());
        List<CircularText> all = texts.texts(house.id(), id);
        Map<String, Long> fates = coordinator ? deliveries.fates(house.id(), id) : Map.of();
        return new CircularPage(
                house,
                id,
                told.stage(),
                CircularText.best(all, reader, told.language()).orElseThrow(Missing::new),
                all,
                coordinator,
                told.groups().isEmpty() || !coordinator ? List.of() : names(house, told, reader),
                fates,
                groups.open(told.groups()).size() < told.groups().size(),
                deliveries.closed(house.id(), id, viewer.account()),
                coordinator ? deliveries.unreached(house.id(), id) : List.of(),
                replies.page(house.id(), id, Typed.page(page)),
                viewer.account(),
                typed,
                problems);
    }

    private List<String> names(House house, CircularTold told, Language reader) {
        Map<String, Recipients.Group> all = groups.all(house.id(), reader);
        return told.groups().stream()
                .map(all::get)
                .filter(Objects::nonNull)
                .map(Recipients.Group::name)
                .toList();
    }
}
