package tragnetz.networks.directory;

import tragnetz.networks.Kinds;
import tragnetz.shared.i18n.Fold;
import tragnetz.shared.web.Typed;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** What the URL asks for; empty where it does not. */
public record DirectoryFilter(String words, String kind, String language, String region, int page) {

    static DirectoryFilter of(Map<String, String> asked) {
        String kind = Typed.line(asked.get("kind"));
        return new DirectoryFilter(
                cut(Typed.line(asked.get("q"))),
                Kinds.ALL.contains(kind) ? kind : "",
                cut(Typed.line(asked.get("language"))),
                cut(Typed.line(asked.get("region"))),
                Typed.page(asked.get("page")));
    }

    private static String cut(String text) {
        return text.codePointCount(0, text.length()) <= 100
                ? text
                : text.substring(0, text.offsetByCodePoints(0, 100));
    }

    /** Those that fit; names written differently count only where none is written the same. */
    List<Entry> pick(List<Entry> all) {
        List<Entry> fitting = all.stream().filter(this::fits).toList();
        if (words.isEmpty()) {
            return fitting;
        }
        List<String> typed = Fold.words(words);
        List<String> latin = Fold.words(Fold.latin(words));
        List<Entry> said = fitting.stream().filter(it -> it.says(typed) || it.says(latin)).toList();
        if (!said.isEmpty()) {
            return said;
        }
        List<String> bones = Bones.words(words, true);
        List<String> others = Bones.words(words, false);
        return fitting.stream().filter(it -> it.resembles(bones) || it.resembles(others)).toList();
    }

    private boolean fits(Entry entry) {
        return (kind.isEmpty() || entry.kind().equals(kind))
                && (region.isEmpty() || entry.region().equals(region))
                && (language.isEmpty() || entry.languages().contains(language));
    }

    public boolean any() {
        return !(words + kind + language + region).isEmpty();
    }

    /** The query up to the page's number. */
    public String query() {
        return "?q=%s&kind=%s&language=%s&region=%s&page="
                .formatted(encode(words), encode(kind), encode(language), encode(region));
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
