package tragnetz.directory.offers;

import org.jspecify.annotations.Nullable;

import tragnetz.directory.facts.Hours;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** An offer as its table has it; the state becomes a type. */
record OfferRow(
        UUID organisationId,
        UUID id,
        String state,
        String language,
        List<String> topics,
        List<String> languages,
        boolean interpreter,
        String region,
        List<String> modes,
        List<String> conditions,
        List<String> audience,
        List<String> hours,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String website,
        @Nullable BigDecimal cost,
        @Nullable String currency,
        Instant createdAt,
        Instant changedAt,
        LocalDate checkedOn,
        int version) {

    Offer offer() {
        Facts facts =
                new Facts(
                        language,
                        topics,
                        languages,
                        interpreter,
                        region,
                        modes,
                        conditions,
                        audience,
                        Hours.of(hours),
                        phone,
                        email,
                        website,
                        cost,
                        currency);
        Offer.Dates dates = new Offer.Dates(createdAt, changedAt, checkedOn);
        return state.equals("draft")
                ? new Offer.Draft(organisationId, id, facts, dates, version)
                : new Offer.Published(organisationId, id, facts, dates, version);
    }
}
