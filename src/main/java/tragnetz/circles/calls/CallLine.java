package tragnetz.circles.calls;

import java.util.UUID;

/**
 * A call as a page tells it.
 *
 * @param circle name of the circle, in {@code language}
 * @param made day of the call
 * @param state waiting, told, helped or withdrawn
 * @param closed day it was closed; empty while it is open
 */
public record CallLine(
        UUID id, String circle, String language, String made, String state, String closed) {

    public boolean open() {
        return closed.isEmpty();
    }
}
