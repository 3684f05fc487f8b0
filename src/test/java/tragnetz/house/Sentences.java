package tragnetz.house;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** The messages as the rules read them: every key of every language. */
final class Sentences {

    static final List<String> LANGUAGES = List.of("de", "en", "bs", "uk", "ru", "ar", "fa", "tr");

    private static final Map<String, Map<String, String>> ALL = new TreeMap<>();

    static {
        LANGUAGES.forEach(language -> ALL.put(language, new TreeMap<>()));
        for (Source source : Sources.MESSAGES) {
            ALL.get(language(source)).putAll(of(source));
        }
    }

    private Sentences() {}

    static Map<String, String> in(String language) {
        return ALL.get(language);
    }

    static String language(Source source) {
        return source.name().substring(source.name().indexOf('_') + 1).replace(".properties", "");
    }

    static Map<String, String> of(Source source) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(source.text()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> sentences = new TreeMap<>();
        properties.forEach((key, value) -> sentences.put((String) key, (String) value));
        return sentences;
    }

    /** The keys as they stand, in order and with repetitions. */
    static List<String> keys(Source source) {
        List<String> keys = new ArrayList<>();
        for (String line : source.text().lines().toList()) {
            int equals = line.indexOf('=');
            if (equals > 0 && !line.startsWith("#")) {
                keys.add(line.substring(0, equals).strip());
            }
        }
        return keys;
    }
}
