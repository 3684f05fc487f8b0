package tragnetz.directory.api;

import com.fasterxml.jackson.annotation.JsonProperty;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The shapes of the Human Services Data Specification, written in snake case; what is null is left
 * out. An offer of ours is a {@code service} there.
 */
final class Hsds {

    private Hsds() {}

    /** Anything that stands in a list. */
    sealed interface Thing
            permits Minimal, Offered, OfferedAt, Organization, Taxonomy, TaxonomyTerm {
        UUID id();
    }

    record Base(String version, String profile, String openapiUrl) {}

    /** A page of a list; {@code size} counts what stands on it. */
    record Page(
            long totalItems,
            long totalPages,
            int pageNumber,
            int size,
            boolean firstPage,
            boolean lastPage,
            boolean empty,
            List<? extends Thing> contents) {}

    /**
     * The standard calls the moment {@code modified_date} here and {@code last_modified} elsewhere.
     */
    record Minimal(UUID id, Instant modifiedDate, Instant lastModified) implements Thing {}

    /**
     * A {@code service}.
     *
     * @param language of name and description, ISO 639; not in the standard
     */
    record Offered(
            UUID id,
            UUID organizationId,
            String name,
            @Nullable String description,
            @Nullable String url,
            @Nullable String email,
            String status,
            @Nullable String interpretationServices,
            @Nullable String feesDescription,
            @Nullable String eligibilityDescription,
            @Nullable LocalDate assuredDate,
            @Nullable Instant lastModified,
            String language,
            @Nullable Organization organization,
            @Nullable List<Phone> phones,
            @Nullable List<Schedule> schedules,
            @Nullable List<Area> serviceAreas,
            @Nullable List<OfferedAt> serviceAtLocations,
            @Nullable List<Tongue> languages,
            @Nullable List<CostOption> costOptions,
            @Nullable List<Attribute> attributes)
            implements Thing {}

    /**
     * A {@code service_at_location}. Name and status are the service's: the standard's OpenAPI
     * document expects a service at this address.
     */
    record OfferedAt(
            UUID id,
            UUID serviceId,
            UUID locationId,
            @Nullable String name,
            @Nullable String status,
            @Nullable Location location,
            @Nullable List<Area> serviceAreas,
            @Nullable Offered service)
            implements Thing {}

    record Organization(
            UUID id,
            String name,
            String description,
            @Nullable String email,
            @Nullable String website,
            @Nullable String uri,
            @Nullable List<Phone> phones,
            @Nullable List<Location> locations,
            @Nullable List<Offered> services)
            implements Thing {}

    record Location(
            UUID id,
            String locationType,
            UUID organizationId,
            String name,
            @Nullable List<Address> addresses) {}

    record Address(
            UUID id,
            UUID locationId,
            @JsonProperty("address_1") String street,
            String city,
            String stateProvince,
            String postalCode,
            String country,
            String addressType) {}

    record Phone(
            UUID id,
            @Nullable UUID serviceId,
            @Nullable UUID organizationId,
            String number,
            String type) {}

    /** Every week; times carry the offset that the place's clock has today. */
    record Schedule(
            UUID id,
            UUID serviceId,
            String freq,
            String wkst,
            String byday,
            String opensAt,
            String closesAt) {}

    record Area(UUID id, UUID serviceId, @Nullable UUID serviceAtLocationId, String name) {}

    record Tongue(UUID id, UUID serviceId, String name, String code) {}

    record CostOption(UUID id, UUID serviceId, @Nullable String currency, BigDecimal amount) {}

    /**
     * @param label of the term; HSDS 3.1 only
     */
    record Attribute(
            UUID id,
            UUID linkId,
            String linkEntity,
            UUID taxonomyTermId,
            TaxonomyTerm taxonomyTerm,
            @Nullable String label) {}

    record Taxonomy(UUID id, String name, String description, URI uri) implements Thing {}

    record TaxonomyTerm(
            UUID id,
            String code,
            String name,
            String description,
            @Nullable UUID parentId,
            String taxonomy,
            @Nullable Taxonomy taxonomyDetail,
            String language,
            UUID taxonomyId,
            URI termUri)
            implements Thing {}
}
