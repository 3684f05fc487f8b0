package tragnetz.networks.sheets;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What the rows of a sheet are. */
public enum Kind {
    MEMBER(
            Field.NAME,
            Field.KIND,
            Field.REGION,
            Field.LANGUAGES,
            Field.WEBSITE,
            Field.PHONE,
            Field.EMAIL,
            Field.ABOUT),
    CONTACT(
            Field.NAME,
            Field.FORENAME,
            Field.SURNAME,
            Field.ORGANISATION,
            Field.FUNCTION,
            Field.EMAIL,
            Field.PHONE,
            Field.LANGUAGES);

    private final List<Field> fields;

    Kind(Field... fields) {
        this.fields = List.of(fields);
    }

    public List<Field> fields() {
        return fields;
    }

    /** As it is stored and named in sentences. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Kind> of(String word) {
        return Stream.of(values()).filter(it -> it.word().equals(word)).findFirst();
    }
}
