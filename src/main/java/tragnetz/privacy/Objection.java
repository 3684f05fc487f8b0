package tragnetz.privacy;

import java.util.List;

/**
 * Why an account cannot be erased yet, as a sentence that says what to do first.
 *
 * @param key the sentence
 * @param arguments what it names
 * @param path page without language where it can be done
 */
public record Objection(String key, List<String> arguments, String path) {

    public Objection {
        arguments = List.copyOf(arguments);
    }
}
