package tragnetz.networks.moves;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import tragnetz.identity.Accounts;
import tragnetz.privacy.Luggage;
import tragnetz.shared.archives.ArchiveInput;
import tragnetz.shared.crypto.Vault;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What one archive may bring. Anybody can make one: nothing in it touches people, organisations,
 * keys or networks that are here already.
 */
final class Customs {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Accounts themselves, and what opens them. */
    private static final Set<String> NEWCOMERS =
            Set.of("identity.account", "identity.email", "networks.pass");

    /** By these an organisation would be changed, or would be found elsewhere. */
    private static final Map<String, String> RECORDS =
            Map.of(
                    "directory.import_item",
                    "organisation_id",
                    "networks.organisation",
                    "id",
                    "networks.organisation_alias",
                    "old_id");

    private final TrunkStore store;
    private final Vault vault;
    private final Accounts accounts;
    private final UUID network;
    private final String slug;
    private final Set<UUID> here;
    private final Map<String, String> acquainted = new HashMap<>();
    private final Map<String, String> people = new HashMap<>();
    private final Set<String> newcomers = new HashSet<>();
    private final Set<UUID> owners = new HashSet<>();
    private final List<String> keys = new ArrayList<>();
    private final Set<UUID> claimed = new LinkedHashSet<>();

    Customs(TrunkStore store, Vault vault, Accounts accounts, UUID network, String slug) {
        this.store = store;
        this.vault = vault;
        this.accounts = accounts;
        this.network = network;
        this.slug = slug;
        this.here = store.organisations();
    }

    /** Whoever has the same address here is the same person; an id alone proves nothing. */
    void meet(String line) {
        JsonNode row = JSON.readTree(line);
        accounts.byEmail(row.path("address").asString())
                .ifPresent(it -> acquainted.put(text(row, "account_id"), it.toString()));
    }

    /** Keys wait until it is known whose rows have come. */
    void keys(List<String> lines) {
        keys.addAll(lines);
    }

    /** After the last row. */
    void takeKeys() {
        vault.takeOver(keys, owners::contains);
    }

    /** Organisations that are here and that the archive calls members: they are asked. */
    Set<UUID> claimed() {
        return claimed;
    }

    /**
     * Makes a row fit in here, or keeps it out.
     *
     * @param columns that name accounts
     */
    boolean admits(Luggage plug, Set<String> columns, ObjectNode row) {
        String table = plug.table();
        columns.forEach(column -> follow(row, column));
        if (row.has("network_id") && !uuid(row, "network_id").equals(network)
                || table.equals("networks.network") && !uuid(row, "id").equals(network)) {
            throw ArchiveInput.damaged();
        }
        boolean theirs = row.has("organisation_id") && !row.has("network_id");
        String record = RECORDS.getOrDefault(table, theirs ? "organisation_id" : "");
        if (NEWCOMERS.contains(table) && !newcomers.contains(text(row, "account_id"))
                || theirs && here.contains(uuid(row, "organisation_id"))
                || !record.isEmpty() && here.contains(uuid(row, record))) {
            return false;
        }
        if (row.has("network_id")
                && here.contains(uuid(row, "organisation_id"))
                && !unclaimed(table, row, uuid(row, "organisation_id"))) {
            return false;
        }
        if (!plug.owner().isEmpty()) {
            own(plug, uuid(row, plug.owner()));
        }
        fit(table, row);
        return true;
    }

    /**
     * Nobody belongs, speaks or answers for an organisation that is here because an archive says
     * so. People come without it, unless they sit for it here.
     */
    private boolean unclaimed(String table, ObjectNode row, UUID organisation) {
        switch (table) {
            case "networks.membership" -> {
                claimed.add(organisation);
                return false;
            }
            case "networks.contact" -> row.putNull("organisation_id");
            case "networks.seat", "networks.invitation" -> {
                String role = text(row, "role");
                if (store.sits(uuid(row, "account_id"), organisation)) {
                    row.put("role", role.equals("editor") ? "member" : role);
                } else if (role.equals("authority")) {
                    return false;
                } else {
                    row.put("role", role.equals("coordinator") ? role : "peer");
                    row.putNull("organisation_id");
                }
            }
            default -> {}
        }
        return true;
    }

    /** What is sealed for somebody here would share, and could shred, the same keys. */
    private void own(Luggage plug, UUID owner) {
        if (!owner.equals(network)
                && !owners.contains(owner)
                && (here.contains(owner)
                        || store.knows(owner)
                        || store.network(owner, "").isPresent()
                        || store.has(plug.table(), plug.owner(), owner))) {
            throw ArchiveInput.damaged();
        }
        owners.add(owner);
    }

    /** No archive makes administrators, a domain's owner, or mails. */
    private void fit(String table, ObjectNode row) {
        switch (table) {
            case "identity.account" -> row.put("administrator", false);
            case "networks.network" -> row.put("slug", slug);
            case "networks.organisation" -> row.put("steward_id", network.toString());
            case "networks.domain" -> row.putNull("allowed_at");
            case "circulars.circular" -> {
                if (text(row, "state").equals("scheduled")) {
                    row.put("state", "draft");
                }
            }
            default -> {}
        }
    }

    private void follow(ObjectNode row, String column) {
        JsonNode told = row.path(column);
        if (told.isString()) {
            row.put(column, person(told.asString()));
        } else if (told instanceof ArrayNode many) {
            List<String> ids = many.valueStream().map(JsonNode::asString).toList();
            ArrayNode other = row.putArray(column);
            ids.forEach(it -> other.add(person(it)));
        }
    }

    /** Who this is here; an account that only has the same id as one here becomes another. */
    private String person(String told) {
        return people.computeIfAbsent(
                UUID.fromString(told).toString(),
                id -> {
                    String same = acquainted.get(id);
                    if (same != null) {
                        return same;
                    }
                    boolean taken = store.knows(UUID.fromString(id));
                    String own = taken ? UUID.randomUUID().toString() : id;
                    newcomers.add(own);
                    return own;
                });
    }

    private static String text(JsonNode row, String column) {
        return row.path(column).asString("");
    }

    private static UUID uuid(JsonNode row, String column) {
        JsonNode told = row.path(column);
        return told.isString() ? UUID.fromString(told.asString()) : new UUID(0, 0);
    }
}
