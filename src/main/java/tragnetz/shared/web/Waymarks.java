package tragnetz.shared.web;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** Pages that search engines may show to everybody; whoever has such pages plugs itself in. */
public interface Waymarks {

    /**
     * One page, in every language.
     *
     * @param path without language; empty for a house's front on its own host
     * @param host the house's own web address; null for ours
     */
    record Waymark(String path, @Nullable String host) {}

    /** Only what is open to everybody, whoever asks; the most important first. */
    List<Waymark> waymarks(int most);
}
