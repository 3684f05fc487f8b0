package tragnetz.privacy.exports;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tragnetz.privacy.PersonalData;
import tragnetz.privacy.Retention;
import tragnetz.shared.i18n.Dates;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.i18n.Tongues;
import tragnetz.shared.i18n.Words;

import java.sql.Array;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Tables, columns and values in the reader's words. */
@Component
public class DataWords {

    static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final Words words;

    DataWords(Words words) {
        this.words = words;
    }

    /** Any other sentence. */
    public String say(Language language, String key, Object... arguments) {
        return words.say(language, key, arguments);
    }

    /** What is kept. */
    public String title(PersonalData plug, Language language) {
        return words.say(language, "data." + plug.table());
    }

    /** What for. */
    public String why(PersonalData plug, Language language) {
        return words.say(language, "data." + plug.table() + ".why");
    }

    /** How long. */
    public String clock(PersonalData plug, Language language) {
        Retention rule = plug.retention();
        String key = "privacy.clock." + rule.start();
        long days = rule.period().toDays();
        return days == 0 && rule.period().isPositive()
                ? words.say(language, key + ".hours", rule.period().toHours())
                : words.say(language, key, days);
    }

    /** What stays after an erasure, and why; null when nothing does. */
    public @Nullable String stays(PersonalData plug, Language language) {
        String key = "data." + plug.table() + ".stays";
        return words.knows(key) ? words.say(language, key) : null;
    }

    /** The name of a column. */
    public String label(PersonalData plug, String column, Language language) {
        String own = "data." + plug.table() + "." + column;
        return words.say(language, words.knows(own) ? own : "data.column." + column);
    }

    String value(PersonalData plug, String column, Object value, Language language) {
        return switch (java(value)) {
            case null -> "";
            case Boolean it -> words.say(language, it ? "shared.yes" : "shared.no");
            case Instant it -> moment(it, language);
            case LocalDate it -> Dates.day(it, language);
            case List<?> it ->
                    it.stream()
                            .map(one -> word(plug, column, String.valueOf(one), language))
                            .collect(Collectors.joining(" · "));
            case Object it -> word(plug, column, it.toString(), language);
        };
    }

    static String moment(Instant moment, Language language) {
        var local = moment.atZone(ZONE);
        return Dates.day(local.toLocalDate(), language) + " · " + TIME.format(local);
    }

    /** Codes have words of their own; what a person wrote stays as it is. */
    private String word(PersonalData plug, String column, String value, Language language) {
        String own = "data." + plug.table() + "." + column + "." + value;
        if (words.knows(own)) {
            return words.say(language, own);
        }
        if (column.equals("done") && words.knows("did." + value)) {
            return words.say(language, "did." + value);
        }
        boolean tongue = column.contains("language") && value.length() <= 3;
        return tongue ? Tongues.in(value, language) : value;
    }

    /** A row for machines: names as stored, moments in ISO 8601. */
    static Map<String, Object> plain(Map<String, @Nullable Object> row) {
        Map<String, Object> plain = new LinkedHashMap<>();
        row.forEach(
                (column, value) -> {
                    Object it = java(value);
                    if (it != null) {
                        plain.put(
                                column,
                                switch (it) {
                                    case Boolean flag -> flag;
                                    case Number number -> number;
                                    case List<?> list -> list;
                                    default -> it.toString();
                                });
                    }
                });
        return plain;
    }

    /** What the driver gives, as Java knows it. */
    static @Nullable Object java(@Nullable Object value) {
        try {
            return switch (value) {
                case java.sql.Timestamp it -> it.toInstant();
                case java.sql.Date it -> it.toLocalDate();
                case java.sql.Time it -> TIME.format(it.toLocalTime());
                case Array it -> Arrays.asList((Object[]) it.getArray());
                case byte[] it -> Base64.getEncoder().encodeToString(it);
                case null -> null;
                default -> value;
            };
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
