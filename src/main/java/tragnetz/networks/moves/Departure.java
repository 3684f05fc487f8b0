package tragnetz.networks.moves;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * A network that is packed.
 *
 * @param lock the archive's key for the installation that it goes to
 * @param packedAt when the archive was whole; null while it waits or is being packed
 * @param bytes size of the archive
 */
public record Departure(
        UUID networkId,
        UUID id,
        String lock,
        byte @Nullable [] seal,
        long bytes,
        @Nullable Instant packedAt) {}
