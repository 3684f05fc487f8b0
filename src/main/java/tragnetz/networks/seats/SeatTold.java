package tragnetz.networks.seats;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/** Who sits where. */
public record SeatTold(
        UUID id,
        UUID accountId,
        String name,
        String role,
        @Nullable UUID organisationId,
        @Nullable String organisation,
        LocalDate since) {}
