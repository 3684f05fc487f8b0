package tragnetz.directory.api;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A published offer with one of its texts.
 *
 * @param textLanguage language of title, summary and body
 * @param modified when its facts or any of its texts were last changed
 * @param located whether people come to a place of its organisation that may be found
 */
record Published(
        UUID id,
        UUID organisationId,
        String title,
        String summary,
        String body,
        String textLanguage,
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
        Instant modified,
        LocalDate checkedOn,
        boolean located) {}
