package tragnetz.shared.jobs;

import java.time.Duration;
import java.time.LocalTime;

/** When a job comes round again. */
public sealed interface Rhythm {

    /** That long after it last ended. */
    record Every(Duration pause) implements Rhythm {}

    /** Once a day at this time, UTC. */
    record Daily(LocalTime time) implements Rhythm {}

    static Rhythm every(Duration pause) {
        return new Every(pause);
    }

    static Rhythm daily(LocalTime time) {
        return new Daily(time);
    }
}
