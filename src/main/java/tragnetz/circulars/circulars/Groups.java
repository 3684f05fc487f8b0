package tragnetz.circulars.circulars;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import tragnetz.notifications.Recipients;
import tragnetz.shared.access.Door;
import tragnetz.shared.access.Machine;
import tragnetz.shared.i18n.Language;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** To whom one may write, as all modules with people know it. Call inside an open transaction. */
@Component
class Groups {

    /** Who answers for the network. */
    static final String COORDINATORS = "seats:coordinators";

    /** Fewer people of a circle are not counted to those outside: each of them would be seen. */
    private static final int FEWEST = 5;

    private static final Machine MACHINE = new Machine("circulars");

    private final Door door;
    private final ObjectProvider<Recipients> plugs;

    Groups(Door door, ObjectProvider<Recipients> plugs) {
        this.door = door;
        this.plugs = plugs;
    }

    /** Every group by its stored name; a circle of few people has -1. */
    Map<String, Recipients.Group> all(UUID network, Language reader) {
        Map<String, Recipients.Group> all = new LinkedHashMap<>();
        List<Recipients> some = plugs.orderedStream().toList();
        door.as(
                MACHINE,
                () -> {
                    for (Recipients plug : some) {
                        plug.groups(network, reader)
                                .forEach(
                                        it ->
                                                all.put(
                                                        plug.group() + ":" + it.id(),
                                                        plug.closed() ? counted(it) : it));
                    }
                    return null;
                });
        return all;
    }

    private static Recipients.Group counted(Recipients.Group circle) {
        return circle.people() < FEWEST
                ? new Recipients.Group(circle.id(), circle.name(), -1)
                : circle;
    }

    /** Those of the stored names that are no secret: who is in the others shall not be told. */
    List<String> open(Collection<String> groups) {
        Set<String> closed =
                plugs.stream()
                        .filter(Recipients::closed)
                        .map(Recipients::group)
                        .collect(Collectors.toSet());
        return groups.stream()
                .filter(it -> !closed.contains(it.substring(0, it.indexOf(':'))))
                .toList();
    }

    /** The accounts of these groups, each once. */
    Set<UUID> accounts(UUID network, Collection<String> groups) {
        Set<UUID> accounts = new LinkedHashSet<>();
        List<Recipients> some = plugs.orderedStream().toList();
        return door.as(
                MACHINE,
                () -> {
                    for (String group : groups) {
                        int colon = group.indexOf(':');
                        some.stream()
                                .filter(it -> it.group().equals(group.substring(0, colon)))
                                .forEach(
                                        it ->
                                                accounts.addAll(
                                                        it.accounts(
                                                                network,
                                                                group.substring(colon + 1))));
                    }
                    return accounts;
                });
    }
}
