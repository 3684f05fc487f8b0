package tragnetz.shared.i18n;

import com.ibm.icu.util.ULocale;

/** Names of countries, by CLDR. */
public final class Countries {

    private Countries() {}

    /**
     * The country's name in the reader's language.
     *
     * @param code ISO 3166, two capital letters
     */
    public static String in(String code, Language reader) {
        return Pseudo.speak(reader, ULocale.getDisplayCountry("und-" + code, reader.locale()));
    }
}
