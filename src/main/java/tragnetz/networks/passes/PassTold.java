package tragnetz.networks.passes;

import org.jspecify.annotations.Nullable;

import tragnetz.identity.CardState;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A pass in the list.
 *
 * @param id the account behind it
 * @param name the person's name or pseudonym
 * @param by who issued it; null when that account is gone
 * @param state of its present card; null when it has none
 */
public record PassTold(
        UUID id, String name, @Nullable String by, LocalDate issued, @Nullable CardState state) {

    /** The last word of {@code passes.state.…}. */
    public String word() {
        return switch (state) {
            case null -> "expired";
            case CardState.Issued _ -> "issued";
            case CardState.Enrolled _ -> "enrolled";
            case CardState.Blocked _ -> "blocked";
            case CardState.Expired _ -> "expired";
        };
    }

    /** The chip's colour. */
    public String kind() {
        return switch (state) {
            case null -> "";
            case CardState.Issued _ -> "waiting";
            case CardState.Enrolled _ -> "good";
            case CardState.Blocked _, CardState.Expired _ -> "";
        };
    }
}
