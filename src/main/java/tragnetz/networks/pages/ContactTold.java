package tragnetz.networks.pages;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/** Whom to ask for what. */
public record ContactTold(
        String function,
        String textLanguage,
        @Nullable String name,
        @Nullable UUID organisationId,
        @Nullable String organisation,
        @Nullable String phone,
        @Nullable String email,
        List<String> languages) {}
