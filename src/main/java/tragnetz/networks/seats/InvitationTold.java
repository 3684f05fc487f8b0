package tragnetz.networks.seats;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A seat that was offered, for the coordinators.
 *
 * @param name as a coordinator typed it, whatever the account says
 * @param address likewise
 */
public record InvitationTold(
        UUID id,
        String name,
        String address,
        String role,
        @Nullable UUID organisationId,
        @Nullable String organisation,
        LocalDate since) {}
