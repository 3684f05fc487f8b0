package tragnetz.networks.modules;

import org.springframework.stereotype.Component;

import tragnetz.networks.NetworkModule;
import tragnetz.networks.NetworkModule.Start;
import tragnetz.shared.web.House;
import tragnetz.shared.web.Locks;
import tragnetz.shared.web.Rooms;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Knows which module every room belongs to, and keeps closed ones closed. */
@Component
public class Modules implements Locks {

    private static final String BELOW = "/n/{network}";

    private final ModuleStore store;
    private final List<NetworkModule> all;
    private final Map<String, NetworkModule> byRoom = new HashMap<>();

    Modules(ModuleStore store, List<NetworkModule> declared) {
        this.store = store;
        all = declared.stream().sorted(Comparator.comparingInt(NetworkModule::order)).toList();
        all.forEach(
                module ->
                        module.rooms()
                                .forEach(
                                        room -> {
                                            if (byRoom.putIfAbsent(room, module) != null) {
                                                throw new IllegalStateException(
                                                        "Two modules claim the room " + room);
                                            }
                                        }));
    }

    /** A new network begins small: what comes later is closed. */
    public void furnish(UUID network) {
        all.stream()
                .filter(it -> it.start() == Start.LATER)
                .forEach(it -> store.put(network, it.name(), false));
    }

    List<NetworkModule> all() {
        return all;
    }

    /** The module of that name, when it can be switched. */
    Optional<NetworkModule> switched(String name) {
        return all.stream()
                .filter(it -> it.name().equals(name) && it.start() != Start.ALWAYS)
                .findFirst();
    }

    /** Whose room a route leads into; empty for routes outside of networks and for orphans. */
    Optional<NetworkModule> of(String route) {
        return route.startsWith(BELOW)
                ? Optional.ofNullable(byRoom.get(first(route.substring(BELOW.length()))))
                : Optional.empty();
    }

    @Override
    public boolean locked(String route, String house) {
        return of(route)
                .filter(it -> it.start() != Start.ALWAYS)
                .filter(it -> store.closed(house, it.name()))
                .isPresent();
    }

    @Override
    public boolean locked(Rooms.Room room, House house) {
        String path = room.path().replaceFirst("\\?.*", "");
        boolean below = path.equals(house.path()) || path.startsWith(house.path() + "/");
        NetworkModule module =
                byRoom.get(below ? first(path.substring(house.path().length())) : path);
        return module != null && house.closed().contains(module.name());
    }

    private static String first(String rest) {
        return rest.isEmpty() ? "" : rest.substring(1).replaceFirst("/.*", "");
    }
}
