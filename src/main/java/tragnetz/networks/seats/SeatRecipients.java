package tragnetz.networks.seats;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import tragnetz.notifications.Recipients;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.i18n.Words;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** People with a seat, as groups to write to; contacts in authorities read what is public. */
@Component
@Order(10)
class SeatRecipients implements Recipients {

    private static final Map<String, List<String>> ROLES = new LinkedHashMap<>();

    static {
        ROLES.put("all", List.of("coordinator", "editor", "member", "peer"));
        ROLES.put("organisations", List.of("editor"));
        ROLES.put("staff", List.of("editor", "member"));
        ROLES.put("peers", List.of("peer"));
        ROLES.put("coordinators", List.of("coordinator"));
    }

    private final SeatListStore store;
    private final Words words;

    SeatRecipients(SeatListStore store, Words words) {
        this.store = store;
        this.words = words;
    }

    @Override
    public String group() {
        return "seats";
    }

    @Override
    public List<Group> groups(UUID network, Language reader) {
        return ROLES.keySet().stream()
                .map(
                        it ->
                                new Group(
                                        it,
                                        words.say(reader, "networks.recipients." + it),
                                        accounts(network, it).size()))
                .toList();
    }

    @Override
    public List<UUID> accounts(UUID network, String id) {
        List<String> roles = ROLES.get(id);
        return roles == null ? List.of() : store.people(network, roles);
    }
}
