package tragnetz.directory.entries;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/**
 * What a list shows of an offer or a member, in all its languages.
 *
 * @param kind offer or member
 * @param spot a packed {@code Spot}; null for whoever is nowhere
 * @param texts the source first; a member has none
 */
public record Card(
        String kind,
        UUID id,
        UUID organisationId,
        String organisation,
        String organisationKind,
        String organisationLanguage,
        List<Text> texts,
        String region,
        @Nullable Long spot,
        List<String> languages,
        boolean interpreter,
        List<String> topics,
        List<String> modes,
        List<String> conditions,
        List<String> audience,
        List<String> hours,
        @Nullable String phone,
        @Nullable BigDecimal cost,
        @Nullable String currency) {

    /** What it says in one language. */
    public record Text(String language, String title, String summary, String state) {}
}
