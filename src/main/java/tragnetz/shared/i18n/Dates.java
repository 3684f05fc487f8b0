package tragnetz.shared.i18n;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Days as people write them: Gregorian, Latin digits, for Persian readers with their own date. */
public final class Dates {

    private static final ULocale PERSIAN = ULocale.forLanguageTag("fa-u-ca-persian-nu-latn");
    private static final Map<String, DateFormat> FORMATS = new ConcurrentHashMap<>();

    private Dates() {}

    /** {@code 3. März 2026}. */
    public static String day(LocalDate day, Language language) {
        return both(day, "yMMMMd", language);
    }

    /** {@code März 2026}. */
    public static String month(LocalDate day, Language language) {
        return both(day, "yMMMM", language);
    }

    private static String both(LocalDate day, String skeleton, Language language) {
        String gregorian = Pseudo.speak(language, write(day, skeleton, language.locale()));
        return language == Language.FA
                ? gregorian + " (" + write(day, skeleton, PERSIAN) + ")"
                : gregorian;
    }

    private static String write(LocalDate day, String skeleton, ULocale locale) {
        DateFormat format =
                FORMATS.computeIfAbsent(
                        locale.toLanguageTag() + skeleton,
                        _ -> {
                            DateFormat made = DateFormat.getPatternInstance(skeleton, locale);
                            made.setTimeZone(TimeZone.GMT_ZONE);
                            return made;
                        });
        return ((DateFormat) format.clone()).format(Duration.ofDays(day.toEpochDay()).toMillis());
    }
}
