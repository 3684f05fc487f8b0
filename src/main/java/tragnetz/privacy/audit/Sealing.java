package tragnetz.privacy.audit;

import org.springframework.stereotype.Component;

import tragnetz.shared.jobs.Job;
import tragnetz.shared.jobs.Rhythm;

import java.time.Duration;

/** Seals about every second, after the commit, so that commands do not queue for their chain. */
@Component
class Sealing implements Job {

    private final AuditChain chain;

    Sealing(AuditChain chain) {
        this.chain = chain;
    }

    @Override
    public String name() {
        return "seals";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.every(Duration.ofSeconds(1));
    }

    @Override
    public boolean run() {
        return chain.sealPortion();
    }
}
