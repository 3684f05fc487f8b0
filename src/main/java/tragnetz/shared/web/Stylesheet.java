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
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The style of all pages. Each page carries what it uses of it inlined, so that the first paint
 * waits for nothing and for no byte more than it needs; named by its hash in the CSP.
 */
@Component
final class Stylesheet {

    /**
     * One file of the bundle.
     *
     * @param signs classes and elements of which a page shows one when it needs the file; empty for
     *     what every page needs
     */
    private record Sheet(String css, Set<String> signs) {

        boolean isUsedBy(Set<String> signs) {
            return this.signs.isEmpty() || this.signs.stream().anyMatch(signs::contains);
        }
    }

    /**
     * A page with its style.
     *
     * @param style the style's hash, as {@code style-src} wants it
     */
    record Dressed(byte[] html, String style) {}

    private record Outfit(byte[] css, String hash) {}

    /** Where the style goes; no text of a person can hold it, for templates escape it. */
    private static final String PLACE = "<style></style>";

    private static final Content CONTENT = output -> output.writeContent(PLACE);
    private static final Pattern CLASS = Pattern.compile("\\.([a-z][a-z0-9-]*)");
    private static final Pattern SELECTORS = Pattern.compile("([^{};@]+)\\{");
    private static final Pattern COMMA = Pattern.compile(",(?![^(]*\\))");
    private static final Pattern SIGN = Pattern.compile("<([a-z]+)|\\bclass=\"([^\"]*)\"");
    private static final int MOST = 200;

    private final List<Sheet> sheets;
    private final Shelf<BitSet, Outfit> outfits = new Shelf<>(MOST);

    Stylesheet(Assets assets) {
        sheets =
                read("bundle.txt")
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                        .map(line -> sheet(List.of(line.split(" ")), assets))
                        .toList();
    }

    Content content() {
        return CONTENT;
    }

    /** Puts the style into the page that was drawn with {@link #content()}. */
    Dressed dress(byte[] page) {
        String html = new String(page, StandardCharsets.UTF_8);
        Set<String> signs = new HashSet<>();
        Matcher matcher = SIGN.matcher(html);
        while (matcher.find()) {
            if (matcher.group(1) != null) {
                signs.add(matcher.group(1));
            } else {
                signs.addAll(List.of(matcher.group(2).split("\\s+")));
            }
        }
        BitSet used = new BitSet(sheets.size());
        for (int i = 0; i < sheets.size(); i++) {
            used.set(i, sheets.get(i).isUsedBy(signs));
        }
        Outfit outfit = outfits.get(used, this::outfit);
        return new Dressed(insert(html, page, outfit.css()), outfit.hash());
    }

    private Outfit outfit(BitSet used) {
        String css = used.stream().mapToObj(i -> sheets.get(i).css()).collect(Collectors.joining());
        byte[] bytes = css.getBytes(StandardCharsets.UTF_8);
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return new Outfit(bytes, "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] insert(String html, byte[] page, byte[] css) {
        int place = html.indexOf(PLACE);
        if (place < 0) {
            return page;
        }
        int before =
                html.substring(0, place).getBytes(StandardCharsets.UTF_8).length
                        + "<style>".length();
        byte[] dressed = new byte[page.length + css.length];
        System.arraycopy(page, 0, dressed, 0, before);
        System.arraycopy(css, 0, dressed, before, css.length);
        System.arraycopy(page, before, dressed, before + css.length, page.length - before);
        return dressed;
    }

    /** A line of the bundle: the file and the elements that need it beside its classes. */
    private static Sheet sheet(List<String> line, Assets assets) {
        String css =
                shrink(read(line.getFirst()))
                        .replace(
                                "url(fonts/vazirmatn.woff2)",
                                "url(" + assets.url("fonts/vazirmatn.woff2") + ")");
        if (!line.getFirst().startsWith("components/")) {
            return new Sheet(css, Set.of());
        }
        return new Sheet(
                css,
                Stream.concat(line.stream().skip(1), outermost(css))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** The classes with which the file's selectors begin: without one of them no rule applies. */
    private static Stream<String> outermost(String css) {
        return SELECTORS
                .matcher(css)
                .results()
                .flatMap(found -> COMMA.splitAsStream(found.group(1).strip()))
                .map(selector -> selector.replaceFirst("(?<=\\S)[ >+~](?![^(]*\\)).*", ""))
                .flatMap(first -> CLASS.matcher(first).results().map(found -> found.group(1)));
    }

    private static String read(String name) {
        try {
            return new ClassPathResource("static/css/" + name)
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
