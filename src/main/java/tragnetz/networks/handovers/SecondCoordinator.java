package tragnetz.networks.handovers;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tragnetz.shared.access.Door;
import tragnetz.shared.access.Person;
import tragnetz.shared.access.Viewer;
import tragnetz.shared.web.House;
import tragnetz.shared.web.Reminders;

import java.util.Set;

/** Two coordinators are asked for until there are two, wherever the one comes in. */
@Component
class SecondCoordinator implements Reminders {

    private static final Set<String> DOORS =
            Set.of("", "/seats", "/memberships", "/directory", "/contacts", "/circulars");

    private final HandoverStore store;
    private final Door door;

    SecondCoordinator(HandoverStore store, Door door) {
        this.store = store;
        this.door = door;
    }

    @Override
    public @Nullable Reminder of(Viewer viewer, House house, String page) {
        return viewer instanceof Person person
                        && person.coordinates(house.id())
                        && DOORS.contains(page)
                ? new Reminder(
                        "handover.banner",
                        "handover.invite",
                        house.path() + "/seats/new?role=coordinator",
                        () -> door.read(viewer, () -> store.coordinators(house.id()).size() < 2))
                : null;
    }
}
