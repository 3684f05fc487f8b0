package tragnetz.networks.moves;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import tragnetz.identity.Accounts;
import tragnetz.privacy.Luggage;
import tragnetz.shared.Refusal;
import tragnetz.shared.archives.ArchiveInput;
import tragnetz.shared.archives.MovingWords;
import tragnetz.shared.crypto.Vault;
import tragnetz.shared.sql.RowSum;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Unpacks a network that has moved here, in one transaction: all of it or nothing. */
@Component
class Unpacking {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int BATCH = 1_000_000;

    /**
     * What arrived.
     *
     * @param rows added rows by table
     * @param behind how many parts stayed in the old house, because nobody there agreed
     */
    record Arrived(UUID id, String slug, Map<String, Integer> rows, int behind) {}

    private final List<Luggage> luggage;
    private final TrunkStore store;
    private final CatalogueStore catalogue;
    private final Vault vault;
    private final Accounts accounts;
    private final MovingWords words;
    private final Claims claims;

    Unpacking(
            List<Luggage> luggage,
            TrunkStore store,
            CatalogueStore catalogue,
            Vault vault,
            Accounts accounts,
            MovingWords words,
            Claims claims) {
        this.claims = claims;
        this.words = words;
        this.catalogue = catalogue;
        this.luggage = luggage;
        this.store = store;
        this.vault = vault;
        this.accounts = accounts;
    }

    /**
     * Unpacks inside an open transaction of the machine room.
     *
     * @param slug the network's word here; empty for the one it had
     * @throws Refusal when the archive is damaged, newer, or the network is here already; then the
     *     transaction must be rolled back
     */
    Arrived unpack(InputStream source, String slug) throws IOException {
        return new Trip(slug).unpack(source);
    }

    /** One archive on its way in. */
    private final class Trip {

        private final String wanted;
        private final Map<String, Luggage> plugs =
                luggage.stream().collect(Collectors.toMap(Luggage::table, Function.identity()));
        private final Map<String, Integer> rows = new LinkedHashMap<>();
        private final Map<String, String> sums = new LinkedHashMap<>();
        private @Nullable Customs customs;
        private UUID id = new UUID(0, 0);
        private String slug = "";
        private int behind;

        Trip(String wanted) {
            this.wanted = wanted;
        }

        Arrived unpack(InputStream source) throws IOException {
            String manifest = "";
            try (ArchiveInput archive = new ArchiveInput(source, Packing.KIND, words::open)) {
                for (String name = archive.next(); name != null; name = archive.next()) {
                    if (name.equals("manifest")) {
                        manifest = archive.text();
                    } else {
                        entry(name, archive);
                    }
                }
            }
            String found =
                    sums.entrySet().stream()
                            .map(it -> it.getKey() + " " + it.getValue() + "\n")
                            .collect(Collectors.joining());
            if (manifest.isEmpty() || !manifest.equals(found)) {
                throw ArchiveInput.damaged();
            }
            customs().takeKeys();
            claims.ask(id, slug, customs().claimed());
            return new Arrived(id, slug, rows, behind);
        }

        private void entry(String name, ArchiveInput archive) throws IOException {
            RowSum sum = new RowSum();
            BufferedReader lines =
                    new BufferedReader(
                            new InputStreamReader(
                                    new Summed(archive.entry(), sum), StandardCharsets.UTF_8));
            if (name.startsWith(Packing.TABLE)) {
                table(name.substring(Packing.TABLE.length()), lines);
            } else {
                List<String> all = lines.readAllLines();
                switch (name) {
                    case "made" -> begin(all);
                    case "addresses" -> all.forEach(customs()::meet);
                    case "keys" -> customs().keys(all);
                    default -> throw newer();
                }
            }
            if (sums.put(name, sum.toString()) != null) {
                throw ArchiveInput.damaged();
            }
        }

        private void begin(List<String> made) {
            id = UUID.fromString(made.get(0));
            slug = wanted.isEmpty() ? made.get(1) : wanted;
            behind = made.size() > 4 ? Integer.parseInt(made.get(4)) : 0;
            store.network(id, slug)
                    .ifPresent(
                            known -> {
                                throw known.id().equals(id)
                                        ? new MoveRefusal(MoveRefusal.Reason.TWICE)
                                        : new MoveRefusal(MoveRefusal.Reason.SLUG);
                            });
            customs = new Customs(store, vault, accounts, id, slug);
        }

        /** Nothing comes in before it is known which network it is. */
        private Customs customs() {
            if (customs == null) {
                throw ArchiveInput.damaged();
            }
            return customs;
        }

        private void table(String table, BufferedReader lines) throws IOException {
            Luggage plug = plugs.get(table);
            List<String> columns = List.of(Objects.requireNonNull(lines.readLine()).split(",", -1));
            List<String> known = plug == null ? List.of() : catalogue.columns(table);
            if (plug == null || !known.containsAll(columns)) {
                throw newer();
            }
            Set<String> people = catalogue.people(plug);
            int added = 0;
            int weight = 0;
            List<String> batch = new ArrayList<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                ObjectNode row = (ObjectNode) JSON.readTree(line);
                if (!customs().admits(plug, people, row)) {
                    continue;
                }
                batch.add(JSON.writeValueAsString(row));
                weight += line.length();
                if (weight > BATCH) {
                    added += store.add(table, columns, batch.toString());
                    batch.clear();
                    weight = 0;
                }
            }
            rows.put(
                    table,
                    added + (batch.isEmpty() ? 0 : store.add(table, columns, batch.toString())));
        }

        private static MoveRefusal newer() {
            return new MoveRefusal(MoveRefusal.Reason.NEWER);
        }
    }
}
