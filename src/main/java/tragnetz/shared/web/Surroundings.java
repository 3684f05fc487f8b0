package tragnetz.shared.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tragnetz.shared.Settings;
import tragnetz.shared.access.Viewer;
import tragnetz.shared.i18n.Words;

import java.util.Comparator;
import java.util.List;

/** What is the same for every page of this installation. */
@Component
record Surroundings(
        Settings settings,
        Words words,
        Stylesheet stylesheet,
        Assets assets,
        Emergencies emergencies,
        List<Rooms> plugs,
        List<Locks> locks,
        List<Reminders> reminders) {

    /** The first of those that are due. */
    Reminders.@Nullable Reminder reminder(Viewer viewer, House house, String page) {
        return reminders.stream()
                .map(plug -> plug.of(viewer, house, page))
                .filter(it -> it != null && it.due().getAsBoolean())
                .findFirst()
                .orElse(null);
    }

    List<Rooms.Room> rooms(Viewer viewer, @Nullable House house) {
        return plugs.stream()
                .flatMap(plug -> plug.rooms(viewer, house).stream())
                .filter(
                        room ->
                                house == null
                                        || locks.stream().noneMatch(it -> it.locked(room, house)))
                .sorted(Comparator.comparingInt(Rooms.Room::order))
                .toList();
    }
}
