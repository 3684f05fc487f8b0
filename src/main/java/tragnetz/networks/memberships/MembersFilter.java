package tragnetz.networks.memberships;

import org.jspecify.annotations.Nullable;

import tragnetz.networks.Kinds;
import tragnetz.shared.web.Typed;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What the URL asks for; every link of the page keeps the rest of it.
 *
 * @param words words of which all must occur
 * @param page from 1
 * @param whole everything on one page, for paper
 */
public record MembersFilter(Map<Facet, String> chosen, String words, int page, boolean whole) {

    private static final int LONGEST = 100;

    static MembersFilter of(Map<String, String> asked) {
        Map<Facet, String> chosen = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            String value = cut(asked.get(facet.parameter()));
            boolean sensible = facet != Facet.KIND || Kinds.ALL.contains(value);
            if (!value.isEmpty() && sensible) {
                chosen.put(facet, value);
            }
        }
        return new MembersFilter(
                chosen,
                cut(asked.get("q")),
                Typed.page(asked.get("page")),
                asked.containsKey("whole"));
    }

    private static String cut(@Nullable String text) {
        String line = Typed.line(text);
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST));
    }

    public String value(Facet facet) {
        return chosen.getOrDefault(facet, "");
    }

    public boolean any() {
        return !chosen.isEmpty() || !words.isEmpty();
    }

    boolean accepts(MemberTold member) {
        return acceptsBut(null, member);
    }

    /** Whether the member would be listed if this one facet were not asked for. */
    boolean acceptsBut(@Nullable Facet one, MemberTold member) {
        return chosen.entrySet().stream()
                .allMatch(
                        it -> it.getKey() == one || it.getKey().of(member).contains(it.getValue()));
    }

    public MembersFilter with(Facet facet, String value) {
        Map<Facet, String> next = new EnumMap<>(Facet.class);
        next.putAll(chosen);
        next.put(facet, value);
        return new MembersFilter(next, words, 1, false);
    }

    public MembersFilter without(Facet facet) {
        Map<Facet, String> next = new EnumMap<>(Facet.class);
        next.putAll(chosen);
        next.remove(facet);
        return new MembersFilter(next, words, 1, false);
    }

    public MembersFilter withoutWords() {
        return new MembersFilter(chosen, "", 1, false);
    }

    /** {@code ?kind=…&q=…}, without the page; never empty, so that a link stays on this page. */
    public String query() {
        List<String> pairs = new ArrayList<>();
        chosen.forEach((facet, value) -> pairs.add(facet.parameter() + "=" + encode(value)));
        if (!words.isEmpty()) {
            pairs.add("q=" + encode(words));
        }
        return "?" + String.join("&", pairs);
    }

    /** The query up to a further parameter. */
    public String queryAnd(String parameter) {
        String query = query();
        return query + (query.length() > 1 ? "&" : "") + parameter;
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
