package tragnetz.networks.memberships;

import tragnetz.shared.web.Typed;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * What the URL of the coordinators' list asks for.
 *
 * @param state active, paused or left; empty for all
 * @param words a part of the name
 */
public record MembershipsFilter(String state, String words, int page) {

    static final List<String> STATES = List.of("active", "paused", "left");
    static final String CONDITION =
            """
            (:state = '' or :state = case when since is null then 'left' when paused_on is null then 'active' else 'paused' end)
            and (:words = '' or position(lower(shared.unaccent(:words)) in lower(shared.unaccent(name))) > 0)
            """;

    static MembershipsFilter of(Map<String, String> asked) {
        String state = Typed.line(asked.get("state"));
        String words = Typed.line(asked.get("q"));
        return new MembershipsFilter(
                STATES.contains(state) ? state : "",
                words.codePointCount(0, words.length()) <= 100 ? words : "",
                Typed.page(asked.get("page")));
    }

    Map<String, String> parameters() {
        return Map.of("state", state, "words", words);
    }

    public List<String> states() {
        return STATES;
    }

    /** {@code ?state=…&q=…&}: another parameter may follow. */
    public String query(String otherState) {
        return "?state="
                + otherState
                + "&q="
                + URLEncoder.encode(words, StandardCharsets.UTF_8)
                + "&page=";
    }
}
