package tragnetz.shared.web;

import java.util.UUID;

/**
 * Name, colour and place of the network a page belongs to.
 *
 * @param id the network
 * @param slug its word in the path
 * @param name its name in the reader's language
 * @param hue degree of its colour, 0 to 359
 * @param country two letters; whose emergency numbers the footer shows
 */
public record House(UUID id, String slug, String name, int hue, String country) {

    public String path() {
        return "/n/" + slug;
    }
}
