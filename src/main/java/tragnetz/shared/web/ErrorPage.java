package tragnetz.shared.web;

import org.jspecify.annotations.Nullable;

/**
 * The page of an error.
 *
 * @param minutes how long to wait where it was too often; 0 otherwise
 * @param typed what was sent and not taken, to be sent again from this page; null for nothing
 */
public record ErrorPage(int status, int minutes, @Nullable Interrupted typed) implements Page {

    ErrorPage(int status) {
        this(status, 0, null);
    }

    @Override
    public String template() {
        return "shared/error";
    }

    /** The sentences for this status: missing, refused, large, often, busy, bad or broken. */
    public String kind() {
        return switch (status) {
            case 404, 405 -> "missing";
            case 401, 403 -> "refused";
            case 413 -> "large";
            case 429 -> "often";
            case 503 -> "busy";
            default -> status < 500 ? "bad" : "broken";
        };
    }
}
