package tragnetz.networks.moves;

import org.springframework.stereotype.Component;

import tragnetz.networks.Departing;
import tragnetz.privacy.Luggage;
import tragnetz.shared.Settings;
import tragnetz.shared.archives.ArchiveOutput;
import tragnetz.shared.crypto.Vault;
import tragnetz.shared.sql.RowSum;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;

/** Packs all that belongs to a network into an archive, parents before children. */
@Component
class Packing {

    static final String KIND = "network";
    static final String TABLE = "tables/";

    private final List<Luggage> luggage;
    private final TrunkStore store;
    private final CatalogueStore catalogue;
    private final Vault vault;
    private final Settings settings;
    private final List<Departing> plugs;

    Packing(
            List<Luggage> luggage,
            TrunkStore store,
            CatalogueStore catalogue,
            Vault vault,
            Settings settings,
            List<Departing> plugs) {
        this.plugs = plugs;
        this.catalogue = catalogue;
        this.luggage = luggage;
        this.store = store;
        this.vault = vault;
        this.settings = settings;
    }

    /**
     * Packs inside an open transaction of the machine room.
     *
     * @param progress is told how many tables of how many are packed
     */
    void pack(UUID network, ArchiveOutput archive, BiConsumer<Integer, Integer> progress)
            throws Exception {
        Set<UUID> people = new LinkedHashSet<>();
        for (Luggage plug : luggage) {
            if (!plug.rows().contains(":people")) {
                people.addAll(store.named(plug, catalogue.people(plug), network));
            }
        }
        List<UUID> accounts = List.copyOf(people);
        var title = store.title(network);
        StringBuilder manifest = new StringBuilder();
        text(
                archive,
                manifest,
                "made",
                "%s%n%s%n%s%n%s%n%d%n"
                        .formatted(
                                title.get("id"),
                                title.get("slug"),
                                settings.baseUrl(),
                                Instant.now(),
                                behind(network)));
        text(archive, manifest, "addresses", addresses(accounts, network));
        text(archive, manifest, "keys", keys(network));
        List<Luggage> ordered = ordered();
        for (int place = 0; place < ordered.size(); place++) {
            table(archive, manifest, ordered.get(place), network, accounts);
            progress.accept(place + 1, ordered.size());
        }
        archive.add("manifest", manifest.toString());
    }

    /** Parts that stay behind, because nobody has agreed. */
    private long behind(UUID network) {
        return plugs.stream()
                .flatMap(it -> it.parts(network).stream())
                .filter(it -> it.state() != Departing.State.AGREED)
                .count();
    }

    /** Account and mail address, a line each: the new house knows some of the people already. */
    private String addresses(List<UUID> accounts, UUID network) {
        StringBuilder lines = new StringBuilder();
        luggage.stream()
                .filter(it -> it.table().equals("identity.email"))
                .forEach(
                        plug ->
                                store.rows(
                                        plug,
                                        network,
                                        accounts,
                                        row -> lines.append(row).append('\n')));
        return lines.toString();
    }

    private String keys(UUID network) {
        Set<UUID> owners = new LinkedHashSet<>();
        for (Luggage plug : luggage) {
            if (!plug.owner().isEmpty()) {
                owners.addAll(store.named(plug, Set.of(plug.owner()), network));
            }
        }
        StringBuilder lines = new StringBuilder();
        for (UUID owner : owners) {
            vault.handOver(owner).forEach(it -> lines.append(it).append('\n'));
        }
        return lines.toString();
    }

    private void table(
            ArchiveOutput archive,
            StringBuilder manifest,
            Luggage plug,
            UUID network,
            List<UUID> accounts)
            throws Exception {
        RowSum sum = new RowSum();
        archive.add(
                TABLE + plug.table(),
                entry -> {
                    line(entry, sum, String.join(",", catalogue.columns(plug.table())));
                    store.rows(plug, network, accounts, row -> line(entry, sum, row));
                });
        manifest.append(TABLE).append(plug.table()).append(' ').append(sum).append('\n');
    }

    private static void line(OutputStream entry, RowSum sum, String text) {
        byte[] bytes = (text + "\n").getBytes(StandardCharsets.UTF_8);
        try {
            entry.write(bytes);
            sum.write(bytes, 0, bytes.length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void text(
            ArchiveOutput archive, StringBuilder manifest, String name, String text)
            throws Exception {
        RowSum sum = new RowSum();
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        sum.write(bytes, 0, bytes.length);
        manifest.append(name).append(' ').append(sum).append('\n');
        archive.add(name, text);
    }

    /** By foreign keys; what refers to each other in a circle stays in its order. */
    List<Luggage> ordered() {
        List<CatalogueStore.Edge> edges = catalogue.edges();
        List<Luggage> waiting = new ArrayList<>(luggage);
        List<Luggage> ordered = new ArrayList<>();
        while (!waiting.isEmpty()) {
            Luggage next =
                    waiting.stream()
                            .filter(
                                    plug ->
                                            edges.stream()
                                                    .filter(it -> it.child().equals(plug.table()))
                                                    .noneMatch(
                                                            it ->
                                                                    waiting.stream()
                                                                            .anyMatch(
                                                                                    other ->
                                                                                            other.table()
                                                                                                    .equals(
                                                                                                            it
                                                                                                                    .parent()))))
                            .findFirst()
                            .orElse(waiting.getFirst());
            waiting.remove(next);
            ordered.add(next);
        }
        return ordered;
    }
}
