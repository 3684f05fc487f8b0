package tragnetz.directory.api;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * A public organisation with one of its texts; where a shelter stands nobody knows here.
 *
 * @param about empty where it has told nothing of itself
 */
record Known(
        UUID id,
        String name,
        String kind,
        String country,
        String region,
        String language,
        @Nullable String website,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String street,
        @Nullable String postcode,
        @Nullable String town,
        String about) {

    boolean located() {
        return !hidden() && town != null && !town.isBlank();
    }

    /** Neither its town nor the region of its offers may be told. */
    boolean hidden() {
        return kind.equals("shelter");
    }
}
