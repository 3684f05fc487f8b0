package tragnetz.shared.jobs;

import java.time.Duration;

/** When a job comes round again. */
public sealed interface Rhythm {

    /** That long after it last ended. */
    record Every(Duration pause) implements Rhythm {}

    static Rhythm every(Duration pause) {
        return new Every(pause);
    }
}
