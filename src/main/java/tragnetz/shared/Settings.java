package tragnetz.shared;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.net.URI;
import java.nio.file.Path;

/**
 * The few settings that are ours; all others are Spring's own.
 *
 * @param data folder of the embedded database and the keys ({@code TRAGNETZ_DATA})
 * @param keys folder of the keys, outside the database; {@code data/keys} when empty
 * @param baseUrl what stands before every path in mails, QR codes and {@code hreflang}; never taken
 *     from a Host header
 * @param demo whether the demo world, {@code /styleguide} and {@code /outbox} exist
 * @param country two letters, whose emergency numbers the platform's own pages show
 * @param pseudoLanguages whether {@code /xa} (longer) and {@code /xb} (mirrored) exist, for tests
 */
@ConfigurationProperties("tragnetz")
public record Settings(
        @DefaultValue("./data") Path data,
        @DefaultValue("") String keys,
        @DefaultValue("http://localhost:8080") URI baseUrl,
        @DefaultValue("false") boolean demo,
        @DefaultValue("DE") String country,
        @DefaultValue("false") boolean pseudoLanguages) {

    public Path keyFolder() {
        return keys.isEmpty() ? data.resolve("keys") : Path.of(keys);
    }

    /** Cookies carry the {@code __Host-} prefix only where browsers accept it. */
    public boolean secure() {
        return "https".equals(baseUrl.getScheme());
    }

    public String cookie(String name) {
        return secure() ? "__Host-" + name : name;
    }
}
