package tragnetz.networks.keysheets;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/** Who keeps a sheet. */
public record KeySheet(
        String key,
        int number,
        String organisation,
        byte[] wordHash,
        Instant madeAt,
        @Nullable Instant confirmedAt) {}
