package tragnetz.circles.calls;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

import tragnetz.circles.circles.Circle;
import tragnetz.identity.Accounts;
import tragnetz.notifications.Notice;
import tragnetz.notifications.NoticeKind;
import tragnetz.notifications.Notices;
import tragnetz.shared.access.Door;
import tragnetz.shared.access.Machine;
import tragnetz.shared.access.Person;
import tragnetz.shared.jobs.Job;
import tragnetz.shared.jobs.Rhythm;
import tragnetz.shared.web.Buckets;
import tragnetz.shared.web.House;

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
public class Calls implements Job {

    private static final Machine MACHINE = new Machine("circle calls");
    private static final String REPORT = "circle-report";
    private static final int MOST = 500;

    /** A cry for help is never too much; a hundred mails are. */
    private static final int MOST_AN_HOUR = 10;

    static final String OPEN = "open";

    private final CallStore store;
    private final CircleCoordinatorStore coordinators;
    private final Accounts accounts;
    private final Notices notices;
    private final Door door;
    private final Buckets buckets;

    Calls(
            CallStore store,
            CircleCoordinatorStore coordinators,
            Accounts accounts,
            Notices notices,
            Door door,
            Buckets buckets) {
        this.buckets = buckets;
        this.store = store;
        this.coordinators = coordinators;
        this.accounts = accounts;
        this.notices = notices;
        this.door = door;
    }

    @Bean
    static NoticeKind circleReportKind() {
        return new NoticeKind(REPORT, true, true);
    }

    /**
     * The member calls for help, inside an open transaction.
     *
     * @param reported member who is the only host
     * @return false when there is nobody yet who could help
     */
    public boolean make(Circle circle, UUID reported) {
        buckets.drop(new Buckets.Drop("circle-call", circle.me().toString(), MOST_AN_HOUR));
        return door.as(
                MACHINE,
                () -> {
                    store.put(circle.network(), circle.id(), circle.me(), reported);
                    return store.by(circle.network(), circle.id(), circle.me()).stream()
                            .filter(it -> it.memberId().equals(reported))
                            .allMatch(this::pass);
                });
    }

    /** Whether the member has called for help here, and it is not forgotten yet. */
    public boolean made(Circle circle) {
        return !by(circle).isEmpty();
    }

    /** Calls of the network that wait for somebody like this person. */
    public int open(House house, Person viewer) {
        return (int) toHelp(house, viewer).stream().filter(it -> it.state().equals(OPEN)).count();
    }

    List<CallStore.Row> by(Circle circle) {
        return door.as(MACHINE, () -> store.by(circle.network(), circle.id(), circle.me()));
    }

    List<CallStore.Row> toHelp(House house, Person viewer) {
        boolean coordinates = viewer.coordinates(house.id());
        return coordinates || viewer.administrator()
                ? door.as(MACHINE, () -> store.toHelp(house.id(), viewer.account(), coordinates))
                : List.of();
    }

    /** False when somebody was faster. */
    boolean move(CallStore.Row call, String to) {
        return door.as(MACHINE, () -> store.move(call, to));
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
        store.open(MOST).forEach(this::pass);
        return false;
    }

    /** Where nobody else coordinates, the administrators are told. */
    private boolean pass(CallStore.Row call) {
        List<UUID> others = coordinators.of(call.networkId(), call.circleId(), call.memberId());
        List<UUID> told =
                others.isEmpty()
                        ? coordinators.without(
                                call.networkId(),
                                call.circleId(),
                                call.memberId(),
                                accounts.administrators())
                        : others;
        Map<String, String> words = Map.of("circle", call.name());
        notices.tellSince(
                call.madeAt(),
                told.stream()
                        .map(it -> new Notice(it, REPORT, words, call.path() + "/calls"))
                        .toList());
        if (!told.isEmpty()) {
            store.told(call);
        }
        return !told.isEmpty();
    }
}
