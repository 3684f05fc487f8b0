package tragnetz.identity.sessions;

import com.ibm.icu.text.RelativeDateTimeFormatter;
import com.ibm.icu.text.RelativeDateTimeFormatter.AbsoluteUnit;
import com.ibm.icu.text.RelativeDateTimeFormatter.Direction;
import com.ibm.icu.text.RelativeDateTimeFormatter.RelativeUnit;

import tragnetz.shared.i18n.Language;
import tragnetz.shared.i18n.Pseudo;
import tragnetz.shared.web.Page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** The browsers in which a person is signed in. */
public record SessionsPage(UUID current, List<Line> sessions) implements Page {

    /** One browser. */
    public record Line(
            UUID id, String device, Instant createdAt, Instant seenAt, boolean sharedPhone) {

        /** By days only: more would be a diary. */
        public String since(Language language) {
            return days(createdAt, language);
        }

        public String seen(Language language) {
            return days(seenAt, language);
        }

        private static String days(Instant when, Language language) {
            LocalDate today = LocalDate.now(ZoneOffset.UTC);
            long days = ChronoUnit.DAYS.between(LocalDate.ofInstant(when, ZoneOffset.UTC), today);
            RelativeDateTimeFormatter words =
                    RelativeDateTimeFormatter.getInstance(language.locale());
            return Pseudo.speak(
                    language,
                    days < 2
                            ? words.format(
                                    days < 1 ? Direction.THIS : Direction.LAST, AbsoluteUnit.DAY)
                            : words.format(days, Direction.LAST, RelativeUnit.DAYS));
        }
    }

    @Override
    public String template() {
        return "identity/sessions/sessions";
    }
}
