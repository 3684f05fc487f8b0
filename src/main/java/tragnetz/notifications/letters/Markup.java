package tragnetz.notifications.letters;

import org.jspecify.annotations.Nullable;
import org.owasp.html.HtmlSanitizer;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reduces HTML to the words somebody wrote: no tags, no scripts, nothing that was quoted. */
final class Markup implements HtmlSanitizer.Policy {

    private static final Set<String> SILENT =
            Set.of(
                    "script",
                    "style",
                    "head",
                    "title",
                    "template",
                    "noscript",
                    "iframe",
                    "object",
                    "svg",
                    "math",
                    "textarea",
                    "select",
                    "blockquote");
    private static final Set<String> LINES =
            Set.of(
                    "p", "div", "br", "li", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol",
                    "table", "hr", "pre");
    private static final Set<String> EMPTY =
            Set.of("br", "hr", "img", "input", "meta", "link", "base", "col", "area", "wbr");

    private final StringBuilder text = new StringBuilder();
    private int silent;

    private Markup() {}

    /** The words of this HTML. */
    static String words(String html) {
        Markup markup = new Markup();
        HtmlSanitizer.sanitize(html, markup);
        return markup.text
                .toString()
                .replace('\u00a0', ' ')
                .replaceAll("[ \\t]+", " ")
                .replaceAll(" ?\\n ?", "\n")
                .replaceAll("\\n{3,}", "\n\n")
                .strip();
    }

    @Override
    public void openDocument() {}

    @Override
    public void closeDocument() {}

    @Override
    public void openTag(String name, @Nullable List<String> attributes) {
        String tag = name.toLowerCase(Locale.ROOT);
        if (SILENT.contains(tag)) {
            silent++;
        } else if (LINES.contains(tag)) {
            newLine();
        }
    }

    @Override
    public void closeTag(String name) {
        String tag = name.toLowerCase(Locale.ROOT);
        if (SILENT.contains(tag)) {
            silent = Math.max(0, silent - 1);
        } else if (LINES.contains(tag) && !EMPTY.contains(tag)) {
            newLine();
        }
    }

    @Override
    public void text(String written) {
        if (silent == 0) {
            text.append(written.replaceAll("\\s+", " "));
        }
    }

    private void newLine() {
        if (silent == 0) {
            text.append('\n');
        }
    }
}
