package tragnetz.networks.ambassadors;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

import tragnetz.identity.Accounts;
import tragnetz.notifications.Notice;
import tragnetz.notifications.NoticeKind;
import tragnetz.notifications.Notices;
import tragnetz.shared.jobs.Job;
import tragnetz.shared.jobs.Rhythm;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Calls those who decide on what was reported. Nobody judges herself: without another coordinator
 * the administrators do. Who that is changes while a report waits, so it is looked at again and
 * again; where there is nobody, it waits for the first who comes.
 */
@Component
class Judges implements Job {

    private static final String REPORT = "relay-report";
    private static final int MOST = 500;

    private final SeekerStore store;
    private final Accounts accounts;
    private final Notices notices;

    Judges(SeekerStore store, Accounts accounts, Notices notices) {
        this.store = store;
        this.accounts = accounts;
        this.notices = notices;
    }

    @Bean
    static NoticeKind relayReportKind() {
        return new NoticeKind(REPORT, true, true);
    }

    @Override
    public String name() {
        return "judges";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.every(Duration.ofMinutes(5));
    }

    @Override
    public boolean run() {
        store.reported(MOST).forEach(this::call);
        return false;
    }

    /**
     * In the machine room: tells whoever may decide and has not been told.
     *
     * @return false when there is nobody yet who may
     */
    boolean call(SeekerStore.Open report) {
        List<UUID> judges = judges(report);
        String path = store.path(report.networkId()) + "/relays";
        notices.tellSince(
                report.changedAt(),
                judges.stream().map(it -> new Notice(it, REPORT, Map.of(), path)).toList());
        return !judges.isEmpty();
    }

    private List<UUID> judges(SeekerStore.Open report) {
        List<UUID> coordinators = others(store.coordinators(report.networkId()), report);
        if (!coordinators.isEmpty()) {
            return coordinators;
        }
        store.escalate(report.accountId(), report.id());
        return others(accounts.administrators(), report);
    }

    private static List<UUID> others(List<UUID> people, SeekerStore.Open report) {
        return people.stream().filter(it -> !it.equals(report.accountId())).toList();
    }
}
