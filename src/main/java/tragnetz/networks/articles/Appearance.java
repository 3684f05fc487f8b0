package tragnetz.networks.articles;

import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;

import org.jspecify.annotations.Nullable;

import tragnetz.networks.articles.ArticleFormPage.Due;
import tragnetz.shared.web.House;
import tragnetz.shared.web.Problems;
import tragnetz.shared.web.Typed;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;

/**
 * Whether an article is shown, hidden or planned, as typed.
 *
 * @param showing shown, hidden or planned
 */
record Appearance(@Nullable String showing, @Nullable String day, @Nullable String time) {

    private static final List<String> ALL = List.of("shown", "hidden", "planned");

    /** The moment it shall appear, in the network's country; null when the words are no time. */
    @Nullable Instant at(House house) {
        try {
            return LocalDateTime.parse(Typed.plain(day) + "T" + Typed.plain(time))
                    .atZone(zone(house))
                    .toInstant();
        } catch (DateTimeParseException _) {
            return null;
        }
    }

    String word() {
        return Typed.line(showing);
    }

    Problems check(House house) {
        Problems problems =
                new Problems().when(!ALL.contains(word()), "showing", "networks.problem.choose");
        if (word().equals("planned")) {
            Instant at = at(house);
            problems.when(
                    at == null || !at.isAfter(Instant.now()), "day", "articles.problem.future");
        }
        return problems;
    }

    static Due due(Article article, House house) {
        if (article.dueAt() == null) {
            return new Due("", "09:00");
        }
        ZonedDateTime due = article.dueAt().atZone(zone(house));
        return new Due(
                due.toLocalDate().toString(), due.format(DateTimeFormatter.ofPattern("HH:mm")));
    }

    static ZoneId zone(House house) {
        return TimeZone.getAvailableIDs(
                        SystemTimeZoneType.CANONICAL_LOCATION, house.country(), null)
                .stream()
                .map(ZoneId::of)
                .findFirst()
                .orElse(ZoneId.of("UTC"));
    }
}
