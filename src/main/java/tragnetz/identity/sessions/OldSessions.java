package tragnetz.identity.sessions;

import org.springframework.stereotype.Component;

import tragnetz.shared.jobs.Job;
import tragnetz.shared.jobs.Rhythm;

import java.time.Duration;

/** Removes sessions whose time is over. */
@Component
class OldSessions implements Job {

    private final SessionStore store;

    OldSessions(SessionStore store) {
        this.store = store;
    }

    @Override
    public String name() {
        return "old-sessions";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.every(Duration.ofMinutes(10));
    }

    @Override
    public boolean run() {
        store.deleteExpired();
        return false;
    }
}
