package tragnetz.circulars.circulars;

import org.jspecify.annotations.Nullable;

import tragnetz.shared.web.Problems;
import tragnetz.shared.web.Typed;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Set;

/**
 * To whom and when, as typed.
 *
 * @param groups stored names of groups
 * @param when {@code now} or {@code later}
 * @param day {@code 2026-12-24} or {@code 24.12.2026}
 * @param hour {@code 9:30}
 * @param news {@code yes} to tell everybody on the public home page as well
 */
public record DispatchForm(
        @Nullable List<String> groups,
        @Nullable String when,
        @Nullable String day,
        @Nullable String hour,
        @Nullable String news) {

    /** How long a circular that is sent now can still be held back. */
    static final long UNDO_SECONDS = 30;

    private static final List<DateTimeFormatter> DAYS =
            List.of(
                    DateTimeFormatter.ISO_LOCAL_DATE,
                    DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT),
                    DateTimeFormatter.ofPattern("d/M/uuuu")
                            .withResolverStyle(ResolverStyle.STRICT));

    public DispatchForm {
        groups = groups == null ? List.of() : groups.stream().distinct().toList();
        when = Typed.line(when);
        day = Typed.plain(day);
        hour = Typed.plain(hour);
        news = Typed.line(news);
    }

    static DispatchForm empty() {
        return new DispatchForm(List.of(), "now", "", "", "");
    }

    Problems problems(Set<String> known, ZoneId zone, Instant now) {
        Problems problems =
                new Problems()
                        .when(picked().isEmpty(), "groups", "circulars.groups.none")
                        .when(!known.containsAll(picked()), "groups", "shared.problem.required")
                        .when(
                                !Set.of("now", "later").contains("" + when),
                                "when",
                                "shared.problem.required");
        if ("later".equals(when)) {
            Instant due = due(zone, now);
            problems.when(due == null, "day", "circulars.day.bad")
                    .when(due != null && !due.isAfter(now), "day", "circulars.day.past")
                    .when(
                            due != null && due.isAfter(now.plusSeconds(400L * 86_400)),
                            "day",
                            "circulars.day.far");
        }
        return problems;
    }

    public boolean told() {
        return "yes".equals(news);
    }

    List<String> picked() {
        return groups == null ? List.of() : groups;
    }

    /** When it leaves; null for what is no time. */
    @Nullable Instant due(ZoneId zone, Instant now) {
        if (!"later".equals(when)) {
            return now.plusSeconds(UNDO_SECONDS);
        }
        LocalDate date = date("" + day);
        LocalTime time = time("" + hour);
        return date == null || time == null ? null : date.atTime(time).atZone(zone).toInstant();
    }

    private static @Nullable LocalDate date(String text) {
        for (DateTimeFormatter format : DAYS) {
            try {
                return LocalDate.parse(text, format);
            } catch (DateTimeException e) {
                continue;
            }
        }
        return null;
    }

    private static @Nullable LocalTime time(String text) {
        if (!text.matches("\\d{1,2}([:.]\\d{2})?")) {
            return null;
        }
        String[] parts = text.split("[:.]", -1);
        int hour = Integer.parseInt(parts[0]);
        int minute = parts.length == 1 ? 0 : Integer.parseInt(parts[1]);
        return hour > 23 || minute > 59 ? null : LocalTime.of(hour, minute);
    }
}
