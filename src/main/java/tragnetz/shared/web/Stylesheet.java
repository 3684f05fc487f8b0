package tragnetz.shared.web;

import gg.jte.Content;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The style of all pages. Each page carries what it uses of it inlined, so that the first paint
 * waits for nothing and for no byte more than it needs; named by its hash in the CSP.
 */
@Component
final class Stylesheet {

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
    private static final Pattern SIGN = Pattern.compile("<([a-z]+)|\\bclass=\"([^\"]*)\"");

    /** A page that scripts build on: a class may come that is not there yet. */
    private static final Pattern GROWING = Pattern.compile("\\bdata-(live|look|preview)\\b");

    /** What a script sets on any page. */
    private static final String GONE = "gone";

    private static final int MOST = 100;

    private final List<Sheet> sheets;
    private final int rules;
    private final Shelf<BitSet, Outfit> outfits = new Shelf<>(MOST);

    Stylesheet() {
        List<Sheet> read = new ArrayList<>();
        int number = 0;
        for (String line : read("bundle.txt").lines().map(String::strip).toList()) {
            if (!line.isEmpty() && !line.startsWith("#")) {
                List<String> words = List.of(line.split(" "));
                Sheet sheet =
                        Sheet.of(
                                read(words.getFirst()),
                                line.startsWith("components/"),
                                words.subList(1, words.size()),
                                number);
                number += sheet.size();
                read.add(sheet);
            }
        }
        sheets = List.copyOf(read);
        rules = number;
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
        signs.add(GONE);
        boolean growing = GROWING.matcher(html).find();
        BitSet used = new BitSet(rules);
        sheets.forEach(it -> it.mark(used, signs, growing));
        Outfit outfit = outfits.get(used, this::outfit);
        return new Dressed(insert(html, page, outfit.css()), outfit.hash());
    }

    private Outfit outfit(BitSet used) {
        String css = sheets.stream().map(it -> it.css(used)).collect(Collectors.joining());
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

    private static String read(String name) {
        try {
            return new ClassPathResource("static/css/" + name)
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("No " + name, e);
        }
    }
}
