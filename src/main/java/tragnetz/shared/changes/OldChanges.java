package tragnetz.shared.changes;

import org.springframework.stereotype.Component;

import tragnetz.shared.jobs.Job;
import tragnetz.shared.jobs.Rhythm;

import java.time.Duration;

/** Lets go of what every copy has long taken over. */
@Component
class OldChanges implements Job {

    private static final int PORTION = 10_000;

    private final ChangeStore store;

    OldChanges(ChangeStore store) {
        this.store = store;
    }

    @Override
    public String name() {
        return "changes";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.every(Duration.ofHours(6));
    }

    @Override
    public boolean run() {
        return store.forget(PORTION) == PORTION;
    }
}
