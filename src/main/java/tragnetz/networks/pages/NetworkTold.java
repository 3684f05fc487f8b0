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
        String textLanguage,
        String state,
        String name,
        String claim,
        String about,
        String joining,
        int members,
        int languages) {

    public House house() {
        return new House(id, slug, name, hue, country);
    }
}
