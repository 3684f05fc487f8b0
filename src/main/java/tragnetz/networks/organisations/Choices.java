package tragnetz.networks.organisations;

import com.ibm.icu.text.Collator;

import org.springframework.stereotype.Component;

import tragnetz.networks.Kinds;
import tragnetz.shared.i18n.Countries;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.i18n.Tongues;
import tragnetz.shared.i18n.Words;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** What there is to choose from, sorted as the reader's language sorts. */
@Component
class Choices {

    private static final List<String> SPOKEN =
            List.of(
                    "de", "en", "am", "ar", "az", "bg", "bn", "bs", "ckb", "cs", "da", "el", "es",
                    "fa", "fi", "fr", "ha", "he", "hi", "hr", "hu", "hy", "id", "ig", "it", "ka",
                    "kk", "kmr", "ky", "lt", "lv", "mk", "mn", "ne", "nl", "om", "pa", "pl", "prs",
                    "ps", "pt", "ro", "rom", "ru", "sk", "sl", "so", "sq", "sr", "sv", "sw", "ta",
                    "tg", "th", "ti", "tr", "uk", "ur", "uz", "vi", "wo", "yo", "zh");

    private final Words words;

    Choices(Words words) {
        this.words = words;
    }

    /** Whether this is a language one can tick here. */
    static boolean spoken(String code) {
        return SPOKEN.contains(code);
    }

    Map<String, String> kinds(Language reader) {
        return sorted(Kinds.ALL, it -> words.say(reader, "networks.kind." + it), reader);
    }

    Map<String, String> countries(Language reader) {
        return sorted(List.of(Locale.getISOCountries()), it -> Countries.in(it, reader), reader);
    }

    /** Languages people speak, those in use among them even when they are rare. */
    Map<String, String> languages(Collection<String> used, Language reader) {
        return sorted(
                Stream.concat(SPOKEN.stream(), used.stream()).distinct().toList(),
                it -> Tongues.in(it, reader),
                reader);
    }

    private static Map<String, String> sorted(
            Collection<String> values, Function<String, String> name, Language reader) {
        Comparator<Object> names = Collator.getInstance(reader.locale());
        Map<String, String> choices = new LinkedHashMap<>();
        values.stream()
                .sorted(Comparator.comparing(name, names))
                .forEach(it -> choices.put(it, name.apply(it)));
        return choices;
    }
}
