package tragnetz.circles.circles;

import org.springframework.stereotype.Component;

import tragnetz.circles.calls.Calls;
import tragnetz.circles.members.CircleMembers;
import tragnetz.shared.access.Door;
import tragnetz.shared.access.Machine;
import tragnetz.shared.access.Person;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.web.House;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Lists circles, begins them and keeps their texts. */
@Component
class CircleDesk {

    private static final Machine MACHINE = new Machine("circles");

    private final CircleListStore list;
    private final CircleStore store;
    private final CircleMembers members;
    private final Calls calls;
    private final Door door;

    CircleDesk(
            CircleListStore list,
            CircleStore store,
            CircleMembers members,
            Calls calls,
            Door door) {
        this.calls = calls;
        this.list = list;
        this.store = store;
        this.members = members;
        this.door = door;
    }

    CirclesPage list(House house, Person viewer, Language language) {
        return new CirclesPage(
                house,
                list.mine(house.id(), viewer.account(), language),
                list.asked(house.id(), viewer.account(), language),
                viewer.coordinates(house.id()) ? others(house.id()) : List.of(),
                viewer.seats().networks().contains(house.id()),
                calls.open(house, viewer));
    }

    private List<CirclesPage.Told> others(UUID network) {
        Map<UUID, Integer> counts =
                door.as(
                        MACHINE,
                        () ->
                                list.counts(network).stream()
                                        .collect(
                                                Collectors.toMap(
                                                        CirclesPage.Count::id,
                                                        CirclesPage.Count::members)));
        return list.others(network).stream()
                .map(
                        it ->
                                new CirclesPage.Told(
                                        it.name(), it.language(), counts.getOrDefault(it.id(), 0)))
                .toList();
    }

    /** Begins the circle with the viewer as its first host; its path. */
    String begin(House house, CircleForm form, Person viewer, Language language) {
        UUID circle = UUID.randomUUID();
        CircleText text = form.told(language.code());
        NewCircle born = new NewCircle(text, form.spoken(), form.kept(), form.opened());
        list.insert(house.id(), circle, born);
        members.found(
                house.id(),
                circle,
                viewer.account(),
                form.called(),
                language.code(),
                born.authorities());
        store.write(house.id(), circle, text);
        return house.path() + "/circles/" + circle;
    }

    /** The text as it is kept; empty in a language nobody has written yet. */
    CircleText text(Circle circle, String language) {
        return store.text(circle.network(), circle.id(), language)
                .orElseGet(() -> new CircleText(language, "", ""));
    }

    /** Keeps the text and the clock; false when somebody else was faster. */
    boolean save(Circle circle, CircleForm form, String language) {
        CircleText text = form.told(language);
        String name =
                language.equals(circle.language())
                        ? text.name()
                        : text(circle, circle.language()).name();
        if (form.known() != circle.version()
                || !store.change(circle, name, form.spoken(), form.kept())) {
            return false;
        }
        store.write(circle.network(), circle.id(), text);
        if (form.kept() < circle.days()) {
            door.as(
                    MACHINE,
                    () -> {
                        list.shorten(circle.network(), circle.id(), form.kept());
                        return null;
                    });
        }
        return true;
    }
}
