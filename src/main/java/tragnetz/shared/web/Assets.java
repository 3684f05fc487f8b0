package tragnetz.shared.web;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** Static files, addressed by their fingerprint so that a browser keeps them for good. */
@Component
public final class Assets {

    /** A file with its type, as it is sent. */
    record Asset(byte[] content, String type, String fingerprint, String integrity) {}

    private static final Map<String, String> TYPES =
            new TreeMap<>(
                    Map.of(
                            "css", "text/css;charset=UTF-8",
                            "js", "text/javascript;charset=UTF-8",
                            "svg", "image/svg+xml",
                            "woff2", "font/woff2",
                            "png", "image/png",
                            "webmanifest", "application/manifest+json"));

    private final Map<String, Asset> assets = new ConcurrentHashMap<>();

    /** {@code /assets/<fingerprint>/<name>} of a file below {@code static/}. */
    String url(String name) {
        return find(name)
                .map(asset -> "/assets/" + asset.fingerprint() + "/" + name)
                .orElseThrow(() -> new IllegalArgumentException("No static file " + name));
    }

    /** What a browser checks a script against before it runs it. */
    String integrity(String name) {
        return find(name)
                .map(Asset::integrity)
                .orElseThrow(() -> new IllegalArgumentException("No static file " + name));
    }

    Optional<Asset> find(String name) {
        return Optional.ofNullable(assets.computeIfAbsent(name, Assets::load));
    }

    private static @Nullable Asset load(String name) {
        String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        ClassPathResource file = new ClassPathResource("static/" + name);
        if (type == null || name.contains("..") || !file.exists()) {
            return null;
        }
        try {
            byte[] content = file.getContentAsByteArray();
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
            return new Asset(
                    content,
                    type,
                    HexFormat.of().formatHex(hash, 0, 6),
                    "sha256-" + Base64.getEncoder().encodeToString(hash));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
