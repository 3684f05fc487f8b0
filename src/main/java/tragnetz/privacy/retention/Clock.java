package tragnetz.privacy.retention;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import tragnetz.privacy.PersonalData;
import tragnetz.privacy.Plugs;
import tragnetz.shared.access.Door;
import tragnetz.shared.access.Machine;
import tragnetz.shared.jobs.Job;
import tragnetz.shared.jobs.Rhythm;

import java.time.Duration;

/**
 * Removes what has had its time, table by table, in small batches; there is no switch for it and no
 * other clock.
 */
@Component
class Clock implements Job {

    static final int BATCH = 500;
    private static final Machine MACHINE = new Machine("retention");
    private static final Logger log = LoggerFactory.getLogger(Clock.class);

    private final Door door;
    private final Plugs plugs;
    private final RetentionStore store;

    Clock(Door door, Plugs plugs, RetentionStore store) {
        this.door = door;
        this.plugs = plugs;
        this.store = store;
    }

    @Override
    public String name() {
        return "retentions";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.every(Duration.ofMinutes(10));
    }

    /** Runs every rule; one that fails is noted and does not stop the others. */
    @Override
    public boolean run() {
        plugs.all().forEach(this::run);
        return false;
    }

    private void run(PersonalData plug) {
        int removed = 0;
        boolean failed = false;
        try {
            int batch = BATCH;
            while (batch == BATCH) {
                batch = door.writeApart(MACHINE, () -> plug.expire(BATCH));
                removed += batch;
            }
        } catch (RuntimeException e) {
            failed = true;
            log.error("The clock of {} failed: {}", plug.table(), e.getClass().getName());
        }
        int total = removed;
        boolean broken = failed;
        door.writeApart(
                MACHINE,
                () -> {
                    store.ran(plug.table(), total, broken);
                    return null;
                });
    }
}
