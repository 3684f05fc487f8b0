package tragnetz.networks.moves;

import org.springframework.stereotype.Component;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import tragnetz.identity.Accounts;
import tragnetz.privacy.Luggage;
import tragnetz.shared.Refusal;
import tragnetz.shared.archives.ArchiveInput;
import tragnetz.shared.archives.Passphrase;
import tragnetz.shared.crypto.Vault;
import tragnetz.shared.sql.RowSum;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
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
     */
    record Arrived(UUID id, String slug, Map<String, Integer> rows) {}

    private final List<Luggage> luggage;
    private final TrunkStore store;
    private final CatalogueStore catalogue;
    private final Vault vault;
    private final Accounts accounts;

    Unpacking(
            List<Luggage> luggage,
            TrunkStore store,
            CatalogueStore catalogue,
            Vault vault,
            Accounts accounts) {
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
    Arrived unpack(InputStream source, String words, String slug) throws IOException {
        return new Trip(slug).unpack(source, words);
    }

    /** One archive on its way in. */
    private final class Trip {

        private final String wanted;
        private final Map<String, Luggage> plugs =
                luggage.stream().collect(Collectors.toMap(Luggage::table, Function.identity()));
        private final Map<String, String> replaced = new HashMap<>();
        private final Map<String, Integer> rows = new LinkedHashMap<>();
        private final Map<String, String> sums = new LinkedHashMap<>();
        private final Set<UUID> here = store.organisations();
        private final Set<String> old = new HashSet<>();
        private UUID id = new UUID(0, 0);
        private String slug = "";

        Trip(String wanted) {
            this.wanted = wanted;
        }

        Arrived unpack(InputStream source, String words) throws IOException {
            String manifest = "";
            try (ArchiveInput archive =
                    new ArchiveInput(
                            source, Packing.KIND, label -> Passphrase.seal(words, label.key()))) {
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
            return new Arrived(id, slug, rows);
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
                    case "addresses" -> all.forEach(this::meet);
                    case "keys" -> vault.takeOver(all);
                    default -> throw newer();
                }
            }
            sums.put(name, sum.toString());
        }

        private void begin(List<String> made) {
            id = UUID.fromString(made.get(0));
            slug = wanted.isEmpty() ? made.get(1) : wanted;
            store.network(id, slug)
                    .ifPresent(
                            known -> {
                                throw known.id().equals(id)
                                        ? new MoveRefusal(MoveRefusal.Reason.TWICE)
                                        : new MoveRefusal(MoveRefusal.Reason.SLUG);
                            });
        }

        /** Whoever has the same address here is the same person. */
        private void meet(String line) {
            JsonNode row = JSON.readTree(line);
            accounts.byEmail(row.path("address").asString())
                    .map(UUID::toString)
                    .filter(it -> !it.equals(row.path("account_id").asString()))
                    .ifPresent(it -> replaced.put(row.path("account_id").asString(), it));
        }

        private void table(String table, BufferedReader lines) throws IOException {
            Luggage plug = plugs.get(table);
            List<String> columns = List.of(Objects.requireNonNull(lines.readLine()).split(",", -1));
            List<String> known = plug == null ? List.of() : catalogue.columns(table);
            if (plug == null || !known.containsAll(columns)) {
                throw newer();
            }
            Set<String> people = catalogue.people(plug);
            boolean theirs = columns.contains("organisation_id") && !columns.contains("network_id");
            int added = 0;
            int weight = 0;
            List<String> batch = new ArrayList<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                ObjectNode row = (ObjectNode) JSON.readTree(line);
                if (theirs && here.contains(uuid(row, "organisation_id")) || stays(table, row)) {
                    continue;
                }
                people.forEach(column -> follow(row, column));
                fit(table, row);
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

        /** Accounts and addresses of people who have an account here already. */
        private boolean stays(String table, ObjectNode row) {
            String account = row.path("account_id").asString();
            return switch (table) {
                case "identity.account" -> {
                    if (store.knows(UUID.fromString(account))) {
                        old.add(account);
                    }
                    yield replaced.containsKey(account) || old.contains(account);
                }
                case "identity.email" -> replaced.containsKey(account) || old.contains(account);
                default -> false;
            };
        }

        private void follow(ObjectNode row, String column) {
            JsonNode told = row.path(column);
            if (told.isString() && replaced.containsKey(told.asString())) {
                row.put(column, replaced.get(told.asString()));
            } else if (told instanceof ArrayNode many) {
                ArrayNode other = row.putArray(column);
                many.forEach(it -> other.add(replaced.getOrDefault(it.asString(), it.asString())));
            }
        }

        /**
         * No archive makes administrators here, or editors of an organisation that is here, or rows
         * of another network.
         */
        private void fit(String table, ObjectNode row) {
            if (row.has("network_id") && !uuid(row, "network_id").equals(id)
                    || table.equals("networks.network") && !uuid(row, "id").equals(id)) {
                throw ArchiveInput.damaged();
            }
            switch (table) {
                case "identity.account" -> row.put("administrator", false);
                case "networks.network" -> row.put("slug", slug);
                case "networks.organisation" -> row.put("steward_id", id.toString());
                case "networks.seat", "networks.invitation" -> {
                    if (row.path("role").asString().equals("editor")
                            && here.contains(uuid(row, "organisation_id"))) {
                        row.put("role", "member");
                    }
                }
                default -> {}
            }
        }

        private static UUID uuid(ObjectNode row, String column) {
            JsonNode told = row.path(column);
            return told.isString() ? UUID.fromString(told.asString()) : new UUID(0, 0);
        }

        private static MoveRefusal newer() {
            return new MoveRefusal(MoveRefusal.Reason.NEWER);
        }
    }
}
