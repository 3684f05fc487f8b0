package tragnetz.directory.entries;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An offer or a member as the tables have it.
 *
 * @param postcode null where only the town is public
 * @param texts a JSON array of its texts, the source first
 */
record EntryRow(
        String kind,
        UUID id,
        UUID organisationId,
        String organisation,
        String organisationKind,
        String organisationLanguage,
        @Nullable String texts,
        String region,
        String organisationRegion,
        String country,
        @Nullable String postcode,
        String town,
        List<UUID> networks,
        List<String> languages,
        boolean interpreter,
        List<String> topics,
        List<String> modes,
        List<String> conditions,
        List<String> audience,
        List<String> hours,
        @Nullable String phone,
        @Nullable BigDecimal cost,
        @Nullable String currency,
        LocalDate checkedOn) {}
