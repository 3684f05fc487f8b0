package tragnetz.networks.articles;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * A heading and a text in several languages.
 *
 * @param kind section, news, legal, privacy or barriers
 * @param language of its source
 * @param dueAt when it appears by itself
 * @param publishedAt since when everybody reads it
 */
public record Article(
        UUID id,
        String kind,
        int place,
        String language,
        @Nullable Instant dueAt,
        @Nullable Instant publishedAt,
        int version) {

    /** {@code shown}, {@code planned} or {@code hidden}. */
    public String showing() {
        return publishedAt != null ? "shown" : dueAt != null ? "planned" : "hidden";
    }

    public boolean news() {
        return kind.equals("news");
    }
}
