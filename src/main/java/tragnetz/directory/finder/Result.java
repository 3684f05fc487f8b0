package tragnetz.directory.finder;

import org.jspecify.annotations.Nullable;

import tragnetz.directory.facts.Hours;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/** A card: an offer or a member, with its facts as data. */
public record Result(
        String kind,
        UUID id,
        UUID organisationId,
        String organisation,
        String organisationKind,
        String title,
        String summary,
        String textLanguage,
        String textState,
        String region,
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

    public boolean offer() {
        return kind.equals("offer");
    }

    public String path() {
        return (offer() ? "/offers/" : "/organisations/") + id;
    }

    public Hours week() {
        return Hours.of(hours);
    }
}
