package tragnetz.networks;

import java.util.List;
import java.util.UUID;

/** Puts news on a network's pages for modules that write them elsewhere. */
public interface News {

    /**
     * The news in one language; both are Markdown-safe as typed.
     *
     * @param language ISO 639 code
     * @param title one line, at most 200 characters
     * @param body Markdown, at most 20,000 characters
     * @param state source, translated, checked, machine or outdated; exactly one is the source
     */
    record Text(String language, String title, String body, String state) {}

    /**
     * Publishes them at once, inside the transaction of a coordinator.
     *
     * @return the news; they are read at {@code /n/{network}/news/{id}}
     * @throws IllegalArgumentException without exactly one source
     */
    UUID publish(UUID network, List<Text> texts);
}
