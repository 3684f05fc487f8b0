package tragnetz.shared.i18n;

import com.ibm.icu.text.CaseMap;
import com.ibm.icu.text.Collator;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.LocaleDisplayNames.DialectHandling;
import com.ibm.icu.util.ULocale;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Names of languages people speak, far more than the interface has; ISO 639 codes. */
public final class Tongues {

    /** Where CLDR says less than the people who speak it. */
    private static final Map<String, String> OWN =
            Map.of(
                    "prs",
                    "دری",
                    "kmr",
                    "Kurmancî",
                    "ckb",
                    "سۆرانی",
                    "bs",
                    "Bosanski",
                    "sr",
                    "Srpski",
                    "rom",
                    "Romani",
                    "ti",
                    "ትግርኛ");

    private static final Set<String> RIGHT_TO_LEFT =
            Set.of("ar", "fa", "prs", "ps", "ckb", "ur", "he", "ku-arab");

    /** The languages one can tick in forms. */
    private static final List<String> COMMON =
            List.of(
                    "am", "ar", "bg", "bn", "bs", "ckb", "cs", "de", "el", "en", "es", "fa", "fr",
                    "ha", "hi", "hr", "hu", "hy", "it", "ka", "kmr", "lt", "lv", "mk", "nl", "pl",
                    "prs", "ps", "pt", "ro", "rom", "ru", "sk", "sl", "so", "sq", "sr", "sw", "ta",
                    "ti", "tr", "uk", "ur", "uz", "vi", "wo", "yo", "zh");

    private static final Map<String, String> CACHE = new ConcurrentHashMap<>();

    private Tongues() {}

    /** The language's name in itself, for chips. */
    public static String own(String code) {
        String own = OWN.get(code);
        return own != null ? own : CACHE.computeIfAbsent(code, it -> name(it, new ULocale(it)));
    }

    /** The language's name in the reader's language, for sentences and lists to choose from. */
    public static String in(String code, Language reader) {
        return CACHE.computeIfAbsent(
                reader.code() + "/" + code, _ -> Pseudo.speak(reader, name(code, reader.locale())));
    }

    /** Codes and names of the languages one can tick, in the reader's alphabetical order. */
    public static Map<String, String> choices(Language reader) {
        Map<String, String> choices = new LinkedHashMap<>();
        COMMON.stream()
                .sorted(
                        Comparator.comparing(
                                code -> in(code, reader), Collator.getInstance(reader.locale())))
                .forEach(code -> choices.put(code, in(code, reader)));
        return choices;
    }

    /** Whether this is the code of a language one can tick in forms. */
    public static boolean common(String code) {
        return COMMON.contains(code);
    }

    /** {@code ltr} or {@code rtl}. */
    public static String dir(String code) {
        return RIGHT_TO_LEFT.contains(code) ? "rtl" : "ltr";
    }

    private static String name(String code, ULocale locale) {
        String name =
                LocaleDisplayNames.getInstance(locale, DialectHandling.STANDARD_NAMES)
                        .localeDisplayName(code);
        return CaseMap.toTitle().wholeString().noLowercase().apply(locale.toLocale(), null, name);
    }
}
