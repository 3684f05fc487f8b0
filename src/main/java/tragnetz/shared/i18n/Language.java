package tragnetz.shared.i18n;

import com.ibm.icu.util.ULocale;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The languages of the interface, in the order of the switcher; each named in itself. */
public enum Language {
    DE("de", "Deutsch", "ltr"),
    EN("en", "English", "ltr"),
    BS("bs", "Bosanski", "ltr"),
    UK("uk", "Українська", "ltr"),
    RU("ru", "Русский", "ltr"),
    AR("ar", "العربية", "rtl"),
    FA("fa", "فارسی", "rtl"),
    TR("tr", "Türkçe", "ltr"),
    /** Pseudo-language for tests: accented and 40 % longer. */
    XA("xa", "[Ḓḗŭŧşƈħ]", "ltr"),
    /** Pseudo-language for tests: mirrored. */
    XB("xb", "[hcstueD]", "rtl");

    private static final List<Language> SPOKEN =
            Arrays.stream(values()).filter(language -> !language.pseudo()).toList();

    private final String code;
    private final String ownName;
    private final String dir;
    private final ULocale locale;

    Language(String code, String ownName, String dir) {
        this.code = code;
        this.ownName = ownName;
        this.dir = dir;
        // Appointments show Gregorian dates and Latin digits in every language.
        this.locale =
                ULocale.forLanguageTag(
                        (code.startsWith("x") ? "de" : code) + "-u-ca-gregory-nu-latn");
    }

    public static List<Language> spoken() {
        return SPOKEN;
    }

    /** Whether this is the code of a language people choose. */
    public static boolean spoken(String code) {
        return SPOKEN.stream().anyMatch(language -> language.code.equals(code));
    }

    public static Optional<Language> of(String code) {
        return Arrays.stream(values()).filter(language -> language.code.equals(code)).findFirst();
    }

    /** What stands between the words of a list, with its space. */
    public String comma() {
        return this == AR || this == FA ? "، " : ", ";
    }

    public String code() {
        return code;
    }

    public String ownName() {
        return ownName;
    }

    /** {@code ltr} or {@code rtl}. */
    public String dir() {
        return dir;
    }

    public boolean pseudo() {
        return this == XA || this == XB;
    }

    /** For dates, numbers and plural classes. */
    public ULocale locale() {
        return locale;
    }
}
