package tragnetz.directory.offers;

import org.jspecify.annotations.Nullable;

import tragnetz.directory.facts.Hours;

import java.math.BigDecimal;
import java.util.List;

/**
 * What can be said of an offer in every language at once, because it is data.
 *
 * @param language language of the source text
 * @param cost null when unknown, 0 for free
 * @param currency ISO 4217; null without cost
 */
public record Facts(
        String language,
        List<String> topics,
        List<String> languages,
        boolean interpreter,
        String region,
        List<String> modes,
        List<String> conditions,
        List<String> audience,
        Hours hours,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String website,
        @Nullable BigDecimal cost,
        @Nullable String currency) {

    /** Of an offer nobody has described yet, given in its own language. */
    public static Facts empty(String language) {
        return new Facts(
                language,
                List.of(),
                List.of(language),
                false,
                "",
                List.of(),
                List.of(),
                List.of(),
                Hours.NONE,
                null,
                null,
                null,
                null,
                null);
    }
}
