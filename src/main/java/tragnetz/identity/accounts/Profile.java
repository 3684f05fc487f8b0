package tragnetz.identity.accounts;

import org.jspecify.annotations.Nullable;

import java.time.LocalTime;
import java.util.List;

/**
 * What a person says of itself.
 *
 * @param languages languages the person speaks, ISO 639
 * @param uiLanguage language of pages and mails
 * @param quietFrom from when on no notice shall come; null when any time is fine
 * @param sharedPhone whether others hold this phone too: mails and pushes then say nothing
 * @param version grows with every change
 */
record Profile(
        String displayName,
        List<String> languages,
        String uiLanguage,
        @Nullable LocalTime quietFrom,
        @Nullable LocalTime quietUntil,
        boolean sharedPhone,
        int version) {}
