package tragnetz.identity.signin;

import org.springframework.stereotype.Component;

import tragnetz.shared.jobs.Job;
import tragnetz.shared.jobs.Rhythm;

import java.time.Duration;

/** Who wanted to sign in is nobody's business an hour later. */
@Component
class OldAsks implements Job {

    private final AskStore store;

    OldAsks(AskStore store) {
        this.store = store;
    }

    @Override
    public String name() {
        return "old-asks";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.every(Duration.ofMinutes(10));
    }

    @Override
    public boolean run() {
        store.deleteOld();
        return false;
    }
}
