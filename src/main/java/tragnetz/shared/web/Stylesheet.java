package tragnetz.shared.web;

import gg.jte.Content;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.stream.Collectors;

/**
 * The style of all pages, inlined so that the first paint waits for nothing; named by its hash in
 * the CSP.
 */
@Component
public final class Stylesheet {

    private final String css;
    private final Content content;
    private final String hash;

    Stylesheet(Assets assets) {
        css =
                read("css/bundle.txt")
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                        .map(name -> shrink(read("css/" + name)))
                        .collect(Collectors.joining())
                        .replace(
                                "url(fonts/vazirmatn.woff2)",
                                "url(" + assets.url("fonts/vazirmatn.woff2") + ")");
        content = output -> output.writeContent("<style>" + css + "</style>");
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(css.getBytes(StandardCharsets.UTF_8));
            hash = "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    Content content() {
        return content;
    }

    /** As {@code style-src} wants it. */
    String hash() {
        return hash;
    }

    private static String read(String name) {
        try {
            return new ClassPathResource("static/" + name)
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("No " + name, e);
        }
    }

    /** Takes out comments and the white space that carries no meaning. */
    private static String shrink(String css) {
        return css.replaceAll("(?s)/\\*.*?\\*/", "")
                .replaceAll("\\s+", " ")
                .replaceAll(" ?([{};,>]) ?", "$1")
                .replaceAll(": (?=[^}]*[;}])", ":")
                .replace(";}", "}")
                .strip();
    }
}
