package tragnetz.networks.organisations;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/** An organisation's facts as stored. */
public record OrganisationTold(
        UUID id,
        String steward,
        String name,
        String kind,
        String country,
        String region,
        List<String> languages,
        String language,
        @Nullable String website,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String street,
        @Nullable String postcode,
        @Nullable String town,
        int version) {

    /** Whether people may be told where it is: not without a street, and never a shelter. */
    public boolean located() {
        return street != null && !street.isBlank() && !kind.equals("shelter");
    }

    public String path() {
        return "/organisations/" + id;
    }
}
