package tragnetz.networks.functions;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * What a person with a seat answers for.
 *
 * @param id the seat
 * @param function empty while none is named
 * @param days working days within which she answers; null for no promise
 */
public record FunctionTold(
        UUID id,
        UUID accountId,
        String name,
        String role,
        @Nullable UUID organisationId,
        @Nullable String organisation,
        String function,
        @Nullable Integer days) {

    public boolean authority() {
        return role.equals("authority");
    }
}
