package tragnetz.networks.directory;

import org.springframework.stereotype.Component;

import tragnetz.networks.functions.Functions;
import tragnetz.shared.access.Person;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.web.House;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Lays out the directory: picks, cuts, and asks for the people of those that are shown alone. */
@Component
class DirectoryDesk {

    private final Roll roll;
    private final DirectoryStore store;
    private final Functions functions;

    DirectoryDesk(Roll roll, DirectoryStore store, Functions functions) {
        this.roll = roll;
        this.store = store;
        this.functions = functions;
    }

    DirectoryPage page(House house, DirectoryFilter filter, Person viewer, Language reader) {
        Listed listed = roll.of(house.id(), reader);
        List<Entry> picked = filter.pick(listed.entries());
        List<Entry> shown =
                picked.stream()
                        .skip((long) (filter.page() - 1) * DirectoryPage.SIZE)
                        .limit(DirectoryPage.SIZE)
                        .toList();
        Map<UUID, List<DirectoryPage.Contact>> people = people(house.id(), shown, reader);
        return new DirectoryPage(
                house,
                filter,
                shown.stream()
                        .map(it -> line(it, people.getOrDefault(it.id(), List.of())))
                        .toList(),
                picked.size(),
                listed.kinds(),
                listed.languages(),
                listed.regions(),
                functions.seats(house.id(), viewer.account()));
    }

    private Map<UUID, List<DirectoryPage.Contact>> people(
            UUID network, List<Entry> shown, Language reader) {
        List<UUID> ids = shown.stream().map(Entry::id).toList();
        Map<UUID, List<DirectoryPage.Contact>> people = new LinkedHashMap<>();
        functions
                .of(network, ids)
                .forEach(
                        (organisation, answering) ->
                                answering.forEach(
                                        it ->
                                                add(
                                                        people,
                                                        organisation,
                                                        new DirectoryPage.Contact(
                                                                it.function(),
                                                                it.name(),
                                                                null,
                                                                null,
                                                                it.days()))));
        store.contacts(network, ids, reader)
                .forEach(
                        it ->
                                add(
                                        people,
                                        it.organisationId(),
                                        new DirectoryPage.Contact(
                                                it.function(),
                                                it.name(),
                                                it.phone(),
                                                it.email(),
                                                null)));
        return people;
    }

    private static void add(
            Map<UUID, List<DirectoryPage.Contact>> people,
            UUID organisation,
            DirectoryPage.Contact contact) {
        people.computeIfAbsent(organisation, _ -> new ArrayList<>()).add(contact);
    }

    private static DirectoryPage.Line line(Entry entry, List<DirectoryPage.Contact> contacts) {
        return new DirectoryPage.Line(
                entry.id(),
                entry.name(),
                entry.kind(),
                entry.region(),
                entry.languages(),
                entry.paused(),
                contacts);
    }
}
