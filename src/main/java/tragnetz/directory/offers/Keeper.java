package tragnetz.directory.offers;

import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;

import org.jspecify.annotations.Nullable;

import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/**
 * The organisation that keeps an offer.
 *
 * @param country two letters, for the time of day there
 * @param network slug of the first network it joined; null while it is in none
 * @param edits whether the viewer may change its offers
 */
public record Keeper(
        UUID id,
        String name,
        String kind,
        String country,
        String language,
        @Nullable String network,
        boolean edits) {

    /** Where "open now" is meant. */
    ZoneId zone() {
        return List.copyOf(
                        TimeZone.getAvailableIDs(
                                SystemTimeZoneType.CANONICAL_LOCATION, country, null))
                .stream()
                .map(ZoneId::of)
                .findFirst()
                .orElse(ZoneId.of("UTC"));
    }
}
