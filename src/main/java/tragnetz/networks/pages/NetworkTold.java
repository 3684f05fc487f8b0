package tragnetz.networks.pages;

import org.jspecify.annotations.Nullable;

import tragnetz.shared.web.House;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A network as its home page tells of it, in one language. */
public record NetworkTold(
        UUID id,
        String slug,
        int hue,
        String country,
        String region,
        String language,
        String textLanguage,
        String name,
        String claim,
        boolean published,
        @Nullable String domain,
        @Nullable String logo,
        @Nullable String logoText,
        List<String> closed) {

    public House house() {
        return new House(
                id, slug, name, hue, country, Set.copyOf(closed), published, domain, sign());
    }

    private House.@Nullable Logo sign() {
        return logo == null
                ? null
                : new House.Logo("/logos/" + id + "/" + logo, logoText == null ? name : logoText);
    }
}
