package tragnetz.networks.moves;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

import tragnetz.notifications.Notice;
import tragnetz.notifications.NoticeKind;
import tragnetz.notifications.Notices;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/**
 * Asks organisations that are here whether they belong to a network that has moved in and says so.
 * Whoever speaks for them applies as for any other network, or leaves it.
 */
@Component
class Claims {

    static final String KIND = "membership-claimed";

    private final Notices notices;
    private final ClaimStore store;

    Claims(Notices notices, ClaimStore store) {
        this.notices = notices;
        this.store = store;
    }

    @Bean
    static NoticeKind membershipClaimedKind() {
        return new NoticeKind(KIND, true, false);
    }

    /** In the machine room, inside the transaction that unpacks. */
    void ask(UUID network, String slug, Collection<UUID> organisations) {
        if (organisations.isEmpty()) {
            return;
        }
        String name = store.name(network).orElse(slug);
        notices.tell(
                store.speakers(network, organisations).stream()
                        .map(
                                it ->
                                        new Notice(
                                                it.accountId(),
                                                KIND,
                                                Map.of(
                                                        "network",
                                                        name,
                                                        "organisation",
                                                        it.organisation()),
                                                "/n/" + slug + "/application"))
                        .toList());
    }
}
