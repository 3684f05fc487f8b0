package tragnetz.circles.circles;

import tragnetz.shared.i18n.Dates;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.web.House;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/**
 * A circle as one of its members stands in it.
 *
 * @param house the network's
 * @param told the best language for the reader of {@code name} and {@code purpose}
 * @param language the circle's first language
 * @param languages in which people write here
 * @param days how long what is written stays: 30, 90 or 365
 * @param authorities whether seats of authorities may be in it
 * @param me the viewer's member id here
 * @param myName the name by which the others know the viewer
 * @param writes the language in which the viewer wrote last
 * @param host whether the viewer looks after the circle
 * @param members how many read here
 */
public record Circle(
        House house,
        UUID id,
        String name,
        String purpose,
        String told,
        String language,
        List<String> languages,
        int days,
        boolean authorities,
        UUID me,
        String myName,
        String writes,
        boolean host,
        int members,
        int version) {

    public UUID network() {
        return house.id();
    }

    public String path() {
        return house.path() + "/circles/" + id;
    }

    /** When what is written now vanishes. */
    public Instant vanishing() {
        return Instant.now().plus(Duration.ofDays(days));
    }

    /** The day of an instant, for a clock that people see. */
    public static String day(Instant when, Language language) {
        return Dates.day(when.atZone(ZoneOffset.UTC).toLocalDate(), language);
    }
}
