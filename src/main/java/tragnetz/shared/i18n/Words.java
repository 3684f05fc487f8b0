package tragnetz.shared.i18n;

import com.ibm.icu.text.MessageFormat;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Every sentence a person reads, from {@code messages/<module>_<language>.properties}. */
@Component
public final class Words {

    private record Tongue(Map<String, String> sentences, Map<String, MessageFormat> formats) {}

    private final List<Tongue> tongues;

    Words() {
        tongues =
                Arrays.stream(Language.values())
                        .map(
                                it ->
                                        new Tongue(
                                                load(it.pseudo() ? "de" : it.code()),
                                                new ConcurrentHashMap<>()))
                        .toList();
    }

    /**
     * The sentence in the language, its arguments filled in by ICU.
     *
     * @throws IllegalArgumentException when no sentence has this key: a page must not show a key
     */
    public String say(Language language, String key, Object... arguments) {
        String pattern = pattern(language, key);
        if (arguments.length == 0 && pattern.indexOf('{') < 0) {
            return Pseudo.speak(language, pattern.replace("''", "'"));
        }
        MessageFormat format =
                tongue(language)
                        .formats()
                        .computeIfAbsent(key, _ -> new MessageFormat(pattern, language.locale()));
        return Pseudo.speak(language, ((MessageFormat) format.clone()).format(arguments));
    }

    /** The same for a sentence whose arguments have names. */
    public String say(Language language, String key, Map<String, Object> arguments) {
        MessageFormat format = new MessageFormat(pattern(language, key), language.locale());
        return Pseudo.speak(
                language, format.format(arguments, new StringBuffer(), null).toString());
    }

    public boolean knows(String key) {
        return tongue(Language.DE).sentences().containsKey(key);
    }

    public Set<String> keys(Language language) {
        return tongue(language).sentences().keySet();
    }

    /** The pattern as written in the file. */
    public String pattern(Language language, String key) {
        String pattern = tongue(language).sentences().get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("No sentence " + key + " in " + language.code());
        }
        return pattern;
    }

    private Tongue tongue(Language language) {
        return tongues.get(language.ordinal());
    }

    private static Map<String, String> load(String language) {
        Properties all = new Properties();
        try {
            for (Resource file :
                    new PathMatchingResourcePatternResolver()
                            .getResources("classpath*:messages/*_" + language + ".properties")) {
                try (Reader reader =
                        new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                    all.load(reader);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all.stringPropertyNames().stream()
                .collect(Collectors.toUnmodifiableMap(key -> key, all::getProperty));
    }
}
