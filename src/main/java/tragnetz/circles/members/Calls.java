package tragnetz.circles.members;

import org.springframework.stereotype.Component;

import tragnetz.identity.Accounts;
import tragnetz.notifications.Notice;
import tragnetz.notifications.Notices;
import tragnetz.shared.access.Door;
import tragnetz.shared.access.Machine;
import tragnetz.shared.jobs.Job;
import tragnetz.shared.jobs.Rhythm;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Tells those who can help a circle against its only host, and nothing of what was written; whoever
 * was reported is not told. Who coordinates changes, so a call is passed on for 30 days; where
 * nobody can be told, it waits for the first who can.
 */
@Component
class Calls implements Job {

    private static final Machine MACHINE = new Machine("circle calls");
    private static final int MOST = 500;

    private final CallStore store;
    private final CircleCoordinatorStore coordinators;
    private final Accounts accounts;
    private final Notices notices;
    private final Door door;

    Calls(
            CallStore store,
            CircleCoordinatorStore coordinators,
            Accounts accounts,
            Notices notices,
            Door door) {
        this.store = store;
        this.coordinators = coordinators;
        this.accounts = accounts;
        this.notices = notices;
        this.door = door;
    }

    /**
     * Calls for help.
     *
     * @param reported member who is the only host
     * @return false when there is nobody yet who could help
     */
    boolean make(CircleNotices.Occasion occasion, UUID reported) {
        return door.as(
                MACHINE,
                () -> {
                    store.put(occasion.network(), occasion.circle(), reported);
                    return pass(store.of(occasion.network(), occasion.circle(), reported));
                });
    }

    @Override
    public String name() {
        return "calls";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.every(Duration.ofMinutes(5));
    }

    @Override
    public boolean run() {
        store.deleteOld();
        store.all(MOST).forEach(this::pass);
        return false;
    }

    /** Where nobody else coordinates, the administrators are told. */
    private boolean pass(CallStore.Call call) {
        List<UUID> others = coordinators.of(call.networkId(), call.circleId(), call.memberId());
        List<UUID> told =
                others.isEmpty()
                        ? coordinators.without(
                                call.networkId(),
                                call.circleId(),
                                call.memberId(),
                                accounts.administrators())
                        : others;
        String path = others.isEmpty() ? "/my" : call.path() + "/circles";
        Map<String, String> words = Map.of("circle", call.name());
        notices.tellSince(
                call.madeAt(),
                told.stream().map(it -> new Notice(it, "circle-report", words, path)).toList());
        if (!told.isEmpty()) {
            store.told(call);
        }
        return !told.isEmpty();
    }
}
