package tragnetz.circulars.circulars;

import tragnetz.shared.i18n.Language;
import tragnetz.shared.i18n.Tongues;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a circular says in one language.
 *
 * @param state source, translated, checked or outdated
 */
public record CircularText(
        String language, String subject, String body, String state, LocalDate changed) {

    static CircularText none(String language) {
        return new CircularText(language, "", "", "", LocalDate.EPOCH);
    }

    /**
     * The text for a reader: her language, else English, else the source. Whoever reads Ukrainian
     * never gets Russian.
     */
    static Optional<CircularText> best(List<CircularText> texts, Language reader, String source) {
        return Stream.of(reader.code(), "en", source)
                .flatMap(code -> texts.stream().filter(it -> it.language().equals(code)))
                .findFirst();
    }

    boolean same(CircularText other) {
        return subject.equals(other.subject) && body.equals(other.body);
    }

    public String dir() {
        return Tongues.dir(language);
    }
}
