package tragnetz.directory.entries;

import org.springframework.stereotype.Component;

import tragnetz.shared.Settings;
import tragnetz.shared.access.Door;
import tragnetz.shared.access.Nobody;
import tragnetz.shared.changes.Change;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Copies what everybody may see, and nothing else: it reads with nobody's eyes. */
@Component
class Copying {

    private static final int PORTION = 500;
    private static final UUID FIRST = new UUID(0, 0);

    private final EntryStore store;
    private final Drawing drawing;
    private final Door door;
    private final Settings settings;

    Copying(EntryStore store, Drawing drawing, Door door, Settings settings) {
        this.store = store;
        this.drawing = drawing;
        this.door = door;
        this.settings = settings;
    }

    Path folder() {
        return settings.data().resolve("finder").toAbsolutePath();
    }

    Drawing drawing() {
        return drawing;
    }

    /** Makes the index anew; the number of entries. */
    int everything(Index index) {
        index.empty();
        int entries = 0;
        UUID after = FIRST;
        for (List<EntryRow> rows = members(after); !rows.isEmpty(); rows = members(after)) {
            index.add(drawn(rows));
            entries += rows.size();
            after = rows.getLast().id();
        }
        UUID organisation = FIRST;
        after = FIRST;
        for (List<EntryRow> rows = offers(organisation, after);
                !rows.isEmpty();
                rows = offers(organisation, after)) {
            index.add(drawn(rows));
            entries += rows.size();
            organisation = rows.getLast().organisationId();
            after = rows.getLast().id();
        }
        return entries;
    }

    /** Copies the changed records anew, and takes out what is not public any more. */
    void changed(Index index, Collection<Change> changes) {
        Set<UUID> organisations = ids(changes, "organisation");
        for (UUID organisation : organisations) {
            anew(index, organisation);
        }
        List<Change> offers =
                changes.stream()
                        .filter(it -> it.kind().equals("offer"))
                        .filter(it -> !organisations.contains(it.owner()))
                        .toList();
        if (!offers.isEmpty()) {
            Set<UUID> owners = offers.stream().map(Change::owner).collect(Collectors.toSet());
            List<EntryRow> rows = read(() -> store.offers(owners, ids(offers, "offer")));
            Set<String> gone =
                    offers.stream().map(it -> Entry.offer(it.id())).collect(Collectors.toSet());
            rows.forEach(it -> gone.remove(Entry.offer(it.id())));
            index.put(drawn(rows), gone);
        }
    }

    private void anew(Index index, UUID organisation) {
        Set<String> gone = new HashSet<>(index.of(organisation.toString()));
        List<EntryRow> member = read(() -> store.members(List.of(organisation)));
        member.forEach(it -> gone.remove(Entry.member(it.id())));
        index.put(drawn(member), List.of());
        UUID after = FIRST;
        for (List<EntryRow> rows = offersOf(organisation, after);
                !rows.isEmpty();
                rows = offersOf(organisation, after)) {
            index.put(drawn(rows), List.of());
            rows.forEach(it -> gone.remove(Entry.offer(it.id())));
            after = rows.getLast().id();
        }
        index.put(List.of(), gone);
    }

    private List<EntryRow> members(UUID after) {
        return read(() -> store.allMembers(after, PORTION));
    }

    private List<EntryRow> offers(UUID organisation, UUID after) {
        return read(() -> store.allOffers(organisation, after, PORTION));
    }

    private List<EntryRow> offersOf(UUID organisation, UUID after) {
        return read(() -> store.offersOf(organisation, after, PORTION));
    }

    private List<EntryRow> read(Supplier<List<EntryRow>> rows) {
        return door.read(Nobody.NOBODY, rows);
    }

    private List<Entry> drawn(List<EntryRow> rows) {
        return rows.stream().map(drawing::entry).toList();
    }

    private static Set<UUID> ids(Collection<Change> changes, String kind) {
        return changes.stream()
                .filter(it -> it.kind().equals(kind))
                .map(Change::id)
                .collect(Collectors.toSet());
    }
}
