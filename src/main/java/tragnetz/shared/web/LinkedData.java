package tragnetz.shared.web;

import gg.jte.Content;

import tools.jackson.databind.json.JsonMapper;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a page is about, for search engines: a block of JSON-LD. Browsers take it for data and do
 * not run it, so the policy for scripts has no say.
 */
public final class LinkedData {

    private final Map<String, Object> facts = new LinkedHashMap<>();

    private LinkedData(String type) {
        facts.put("@type", type);
    }

    /** A thing of that type of schema.org. */
    public static LinkedData of(String type) {
        return new LinkedData(type);
    }

    /** Adds a text, a number, a list of them or another thing; nothing for null and empty ones. */
    public LinkedData with(String property, @org.jspecify.annotations.Nullable Object value) {
        switch (value) {
            case null -> {}
            case String text when text.isBlank() -> {}
            case java.util.Collection<?> all when all.isEmpty() -> {}
            case LinkedData other -> facts.put(property, other.facts);
            default -> facts.put(property, value);
        }
        return this;
    }

    /** The block, for a template. */
    public Content content() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("@context", "https://schema.org");
        all.putAll(facts);
        // Nothing in it can end the block.
        String json = JsonMapper.shared().writeValueAsString(all).replace("<", "\\u003c");
        return output ->
                output.writeContent("<script type=\"application/ld+json\">" + json + "</script>");
    }
}
