package tragnetz.shared.web;

import org.jspecify.annotations.Nullable;

import java.util.Set;
import java.util.UUID;

/**
 * Name, colour and place of the network a page belongs to.
 *
 * @param id the network
 * @param slug its word in the path
 * @param name its name in the reader's language
 * @param hue degree of its colour, 0 to 359
 * @param country two letters; whose emergency numbers the footer shows
 * @param closed names of the modules that are switched off
 * @param open whether everybody may see it
 * @param domain host of its own web address; null while it has none
 * @param logo its sign; null while its net stands for it
 */
public record House(
        UUID id,
        String slug,
        String name,
        int hue,
        String country,
        Set<String> closed,
        boolean open,
        @Nullable String domain,
        @Nullable Logo logo) {

    /**
     * A small picture.
     *
     * @param path where it is, without language
     * @param alt what it shows, in the reader's language where there is one
     */
    public record Logo(String path, String alt) {}

    /** One with everything in it, that everybody may see. */
    public House(UUID id, String slug, String name, int hue, String country) {
        this(id, slug, name, hue, country, Set.of(), true, null, null);
    }

    public String path() {
        return "/n/" + slug;
    }
}
