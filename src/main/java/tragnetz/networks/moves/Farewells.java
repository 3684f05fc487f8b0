package tragnetz.networks.moves;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

import tragnetz.notifications.Notice;
import tragnetz.notifications.NoticeKind;
import tragnetz.notifications.Notices;
import tragnetz.shared.jobs.Job;
import tragnetz.shared.jobs.Jobs;
import tragnetz.shared.jobs.Rhythm;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;

/** The old copy of a network that has moved goes after 90 days; its people are told before. */
@Component
class Farewells implements Job {

    static final String NAME = "farewells";

    static final String KIND = "move-farewell";

    /** How long addresses have led elsewhere when the old copy goes. */
    static final int DAYS = 90;

    /** How many days before that its people are told. */
    static final int NOTICE = 14;

    private final FarewellStore store;
    private final ClaimStore names;
    private final Removal removal;
    private final Notices notices;
    private final Jobs jobs;

    Farewells(FarewellStore store, ClaimStore names, Removal removal, Notices notices, Jobs jobs) {
        this.jobs = jobs;
        this.store = store;
        this.names = names;
        this.removal = removal;
        this.notices = notices;
    }

    @Bean
    static NoticeKind moveFarewellKind() {
        return new NoticeKind(KIND, true, true);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.every(Duration.ofHours(1));
    }

    @Override
    public boolean run() {
        UUID leaving = store.leaving(DAYS - NOTICE).orElse(null);
        if (leaving != null) {
            tell(leaving);
            return true;
        }
        UUID gone = store.gone(DAYS, NOTICE).orElse(null);
        if (gone != null) {
            removal.remove(gone);
        }
        return gone != null;
    }

    /** Removes it with the next portion, inside the coordinator's transaction. */
    void ask(UUID network) {
        store.ask(network);
        jobs.wake(NAME);
    }

    private void tell(UUID network) {
        Map<String, String> words = Map.of("network", names.name(network).orElse(""));
        notices.tell(
                store.people(network).stream()
                        .map(it -> new Notice(it, KIND, words, "/my"))
                        .toList());
        store.reminded(network);
    }
}
