package tragnetz.shared.web;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tragnetz.shared.jobs.Job;
import tragnetz.shared.jobs.Rhythm;

import java.time.Duration;

/** Wipes what only the last hours needed: buckets and the memory of sent forms. */
@Component
class OldTraces implements Job {

    private final JdbcClient jdbc;

    OldTraces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "old-traces";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.every(Duration.ofMinutes(15));
    }

    @Override
    public boolean run() {
        jdbc.sql("delete from shared.rate_bucket where period < now() - interval '2 hours'")
                .update();
        jdbc.sql("delete from shared.idempotency where created_at < now() - interval '24 hours'")
                .update();
        return false;
    }
}
