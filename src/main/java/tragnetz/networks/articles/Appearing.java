package tragnetz.networks.articles;

import org.springframework.stereotype.Component;

import tragnetz.shared.jobs.Job;
import tragnetz.shared.jobs.Rhythm;

import java.time.Duration;

/** Planned articles appear by themselves. */
@Component
class Appearing implements Job {

    private final ArticlePlaceStore store;

    Appearing(ArticlePlaceStore store) {
        this.store = store;
    }

    @Override
    public String name() {
        return "appearances";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.every(Duration.ofSeconds(20));
    }

    @Override
    public boolean run() {
        store.appear();
        return false;
    }
}
