package tragnetz.networks.sites;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * A network whose public pages are made into files.
 *
 * @param frozenAt when all were there; null while they are being made
 * @param missing pages that did not answer, or were too many
 * @param bytes size of the files together
 */
public record Site(
        UUID networkId, UUID id, @Nullable Instant frozenAt, int pages, int missing, long bytes) {}
