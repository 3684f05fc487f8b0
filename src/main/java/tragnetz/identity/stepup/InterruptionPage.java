package tragnetz.identity.stepup;

import org.jspecify.annotations.Nullable;

import tragnetz.shared.web.Interrupted;
import tragnetz.shared.web.Page;

/**
 * What the person typed before the second factor, or before signing in again.
 *
 * @param form null when nothing waits
 */
public record InterruptionPage(@Nullable Interrupted form) implements Page {

    @Override
    public String template() {
        return "identity/stepup/interruption";
    }
}
