package tragnetz.networks.directory;

import com.ibm.icu.text.Collator;

import org.springframework.stereotype.Component;

import tragnetz.networks.functions.Functions;
import tragnetz.shared.access.Person;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.i18n.Tongues;
import tragnetz.shared.i18n.Words;
import tragnetz.shared.web.House;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** Lays out the directory: picks, cuts, and asks for the people of those that are shown alone. */
@Component
class DirectoryDesk {

    private final Roll roll;
    private final DirectoryStore store;
    private final Functions functions;
    private final Words words;

    DirectoryDesk(Roll roll, DirectoryStore store, Functions functions, Words words) {
        this.roll = roll;
        this.store = store;
        this.functions = functions;
        this.words = words;
    }

    DirectoryPage page(House house, DirectoryFilter filter, Person viewer, Language reader) {
        List<Entry> all = roll.of(house.id(), reader);
        List<Entry> picked = filter.pick(all);
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
                named(
                        all.stream().map(Entry::kind).distinct().toList(),
                        it -> words.say(reader, "networks.kind." + it),
                        reader),
                named(
                        all.stream().flatMap(it -> it.languages().stream()).distinct().toList(),
                        it -> Tongues.in(it, reader),
                        reader),
                Roll.regions(all, reader),
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

    private static Map<String, String> named(
            Collection<String> codes, Function<String, String> name, Language reader) {
        Comparator<Object> names = Collator.getInstance(reader.locale());
        Map<String, String> named = new LinkedHashMap<>();
        codes.stream()
                .sorted(Comparator.comparing(name, names))
                .forEach(it -> named.put(it, name.apply(it)));
        return named;
    }
}
