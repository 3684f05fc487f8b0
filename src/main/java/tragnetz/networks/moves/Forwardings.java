package tragnetz.networks.moves;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import tragnetz.networks.Departing;
import tragnetz.privacy.Luggage;
import tragnetz.shared.Settings;
import tragnetz.shared.access.Door;
import tragnetz.shared.access.Machine;
import tragnetz.shared.web.House;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Leads printed addresses of networks that moved to their new house. */
@Component
class Forwardings {

    private static final Machine MACHINE = new Machine("forwardings");
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern ROOM = Pattern.compile("/[^/]+/[^/]+");
    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");

    /** Other nodes learn of a move within this time. */
    private static final Duration FRESH = Duration.ofSeconds(20);

    private final List<Luggage> luggage;
    private final TrunkStore trunks;
    private final ForwardingStore store;
    private final Door door;
    private final Settings settings;
    private final ObjectProvider<Departing> plugs;
    private volatile Map<String, String> known = Map.of();
    private volatile Set<String> staying = Set.of();
    private volatile Instant read = Instant.EPOCH;

    Forwardings(
            List<Luggage> luggage,
            TrunkStore trunks,
            ForwardingStore store,
            Door door,
            Settings settings,
            ObjectProvider<Departing> plugs) {
        this.plugs = plugs;
        this.settings = settings;
        this.luggage = luggage;
        this.trunks = trunks;
        this.store = store;
        this.door = door;
    }

    /** Where the network lives now; empty when it lives here. Inside an open transaction. */
    String target(House house) {
        return store.target(house.path()).orElse("");
    }

    /** Since when; empty when it lives here, or was never packed. */
    Optional<Instant> since(House house) {
        return store.since(house.id(), house.path());
    }

    /** Target of this path without language; outside of transactions. Null for what is here. */
    @org.jspecify.annotations.Nullable
    String lookUp(String path) {
        if (read.plus(FRESH).isBefore(Instant.now())) {
            read = Instant.now();
            door.read(MACHINE, this::learn);
        }
        return known.get(path);
    }

    private @org.jspecify.annotations.Nullable Object learn() {
        Map<String, String> all = new HashMap<>();
        Set<String> here = new HashSet<>();
        for (ForwardingStore.Forwarding one : store.all()) {
            all.put(one.path(), one.target());
            if (one.path().startsWith("/n/")) {
                plugs.forEach(
                        plug ->
                                plug.staying(one.networkId())
                                        .forEach(it -> here.add(one.path() + it)));
            }
        }
        staying = here;
        known = all;
        return null;
    }

    /**
     * Whether this room of a moved network did not come along.
     *
     * @param rest behind the network's path, with whatever follows
     */
    boolean stays(String network, String rest) {
        Matcher room = ROOM.matcher(rest);
        return room.lookingAt() && staying.contains(network + room.group());
    }

    /** Whether an address leads back to this installation, by whatever name. */
    boolean here(URI address) {
        String host = host(address);
        boolean same =
                host.equals(host(settings.baseUrl())) && port(address) == port(settings.baseUrl());
        return same || door.as(MACHINE, () -> store.answers(host));
    }

    private static String host(URI address) {
        String host = address.getHost() == null ? "" : address.getHost();
        return host.toLowerCase(Locale.ROOT).replaceFirst("\\.$", "");
    }

    private static int port(URI address) {
        int usual = "http".equalsIgnoreCase(address.getScheme()) ? 80 : 443;
        return address.getPort() < 0 ? usual : address.getPort();
    }

    void end(House house) {
        store.delete(house.id());
        forget();
    }

    /**
     * Begins inside the coordinator's transaction.
     *
     * @param address the network's home page in the new house
     */
    void begin(House house, String address) {
        URI uri = URI.create(address);
        String base = uri.getScheme() + "://" + uri.getRawAuthority();
        String home = address.replaceFirst(".*?(/n/[^/]+)/?$", "$1");
        store.delete(house.id());
        door.as(
                MACHINE,
                () -> {
                    Set<String> staying = store.staying(house.id());
                    luggage.stream()
                            .filter(it -> !it.address().isEmpty())
                            .forEach(
                                    plug ->
                                            trunks.rows(
                                                    plug,
                                                    house.id(),
                                                    List.of(),
                                                    row ->
                                                            forward(
                                                                    house, plug, row, base,
                                                                    staying)));
                    return null;
                });
        store.delete(house.id(), house.path());
        store.insert(house.id(), house.path(), base + home);
        forget();
    }

    private void forward(House house, Luggage plug, String text, String base, Set<String> staying) {
        JsonNode row = JSON.readTree(text);
        String owner = row.path("organisation_id").asString(row.path("id").asString(""));
        if (!staying.contains(owner)) {
            String path =
                    NAME.matcher(plug.address())
                            .replaceAll((MatchResult it) -> row.path(it.group(1)).asString());
            store.insert(house.id(), path, base + path);
        }
    }

    private void forget() {
        door.afterwards(() -> read = Instant.EPOCH);
    }
}
