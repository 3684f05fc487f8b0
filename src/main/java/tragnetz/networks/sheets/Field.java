package tragnetz.networks.sheets;

import java.util.Locale;
import java.util.stream.Stream;

/** What a column of a sheet may hold. */
public enum Field {
    NONE,
    NAME,
    FORENAME,
    SURNAME,
    ORGANISATION,
    FUNCTION,
    KIND,
    REGION,
    LANGUAGES,
    WEBSITE,
    PHONE,
    EMAIL,
    ABOUT;

    /** As it is stored and named in sentences. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@link #NONE} for every other word. */
    static Field of(String word) {
        return Stream.of(values()).filter(it -> it.word().equals(word)).findFirst().orElse(NONE);
    }
}
