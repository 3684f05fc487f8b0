package tragnetz.networks.pages;

import tragnetz.shared.web.House;

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
        int members,
        int languages,
        boolean published) {

    public House house() {
        return new House(id, slug, name, hue, country);
    }
}
