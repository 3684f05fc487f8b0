package tragnetz.circles.threads;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * Which part of a conversation is wanted; the newest when nothing is said.
 *
 * @param before the messages before this one
 * @param upto the messages up to this one
 */
record Window(@Nullable UUID before, @Nullable UUID upto) {

    static final Window NEWEST = new Window(null, null);

    boolean newest() {
        return before == null && upto == null;
    }

    @Nullable UUID edge() {
        return upto == null ? before : upto;
    }
}
