package tragnetz.shared.web;

import gg.jte.Content;

import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.HtmlSanitizer;
import org.owasp.html.HtmlStreamEventReceiver;
import org.owasp.html.PolicyFactory;

import tools.jackson.databind.json.JsonMapper;

import java.util.ArrayList;
import java.util.List;

/**
 * What people write, as HTML that cannot do harm: paragraphs, lists, emphasis and links, no
 * pictures.
 */
public final class Markdown {

    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).softbreak("<br>").build();
    private static final PolicyFactory POLICY =
            new HtmlPolicyBuilder()
                    .allowElements(
                            "p", "ul", "ol", "li", "em", "strong", "br", "blockquote", "h3", "h4")
                    .allowElements((name, _) -> "h3", "h1", "h2")
                    .allowElements("a")
                    .allowAttributes("href")
                    .onElements("a")
                    .allowUrlProtocols("https", "http", "mailto", "tel")
                    .requireRelsOnLinks("noopener", "nofollow")
                    .toFactory();

    private static final Shelf<String, String> SHELF = new Shelf<>(500);

    private Markdown() {}

    /** The text as content of a template. */
    public static Content of(String text) {
        String html = SHELF.get(text, Markdown::html);
        return output -> output.writeContent(html);
    }

    /**
     * The text for a script that builds it node by node: a JSON list of {@code ["open", name,
     * address?]}, {@code ["empty", name]}, {@code ["text", words]} and {@code ["close"]}.
     */
    public static String drawn(String text) {
        Strokes strokes = new Strokes();
        HtmlSanitizer.sanitize(RENDERER.render(PARSER.parse(text)), POLICY.apply(strokes));
        return JsonMapper.shared().writeValueAsString(strokes.all).replace("<", "\\u003c");
    }

    /** The sanitiser's events, as they come. */
    private static final class Strokes implements HtmlStreamEventReceiver {

        private final List<List<String>> all = new ArrayList<>();

        @Override
        public void openDocument() {
            all.clear();
        }

        @Override
        public void closeDocument() {
            // A list needs no end.
        }

        @Override
        public void openTag(String name, List<String> attributes) {
            List<String> stroke =
                    new ArrayList<>(List.of(name.equals("br") ? "empty" : "open", name));
            int href = attributes.indexOf("href");
            if (href >= 0) {
                stroke.add(attributes.get(href + 1));
            }
            all.add(stroke);
        }

        @Override
        public void closeTag(String name) {
            if (!name.equals("br")) {
                all.add(List.of("close"));
            }
        }

        @Override
        public void text(String words) {
            all.add(List.of("text", words));
        }
    }

    /** The text as HTML, for feeds. */
    public static String html(String text) {
        return POLICY.sanitize(RENDERER.render(PARSER.parse(text)));
    }

    /** The text without its marks, cut at a word, for lists. */
    public static String snippet(String text, int characters) {
        String plain =
                org.commonmark.renderer.text.TextContentRenderer.builder()
                        .lineBreakRendering(org.commonmark.renderer.text.LineBreakRendering.STRIP)
                        .build()
                        .render(List.of(PARSER.parse(text)).getFirst())
                        .strip();
        if (plain.codePointCount(0, plain.length()) <= characters) {
            return plain;
        }
        int end = plain.offsetByCodePoints(0, characters);
        int space = plain.lastIndexOf(' ', end);
        return plain.substring(0, space > characters / 2 ? space : end) + " …";
    }
}
