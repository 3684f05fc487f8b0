package tragnetz.directory.facts;

import com.ibm.icu.text.DateFormatSymbols;

import tragnetz.shared.i18n.Language;
import tragnetz.shared.i18n.Pseudo;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** When somebody is there, week by week; names of days come from CLDR. */
public record Hours(List<Slot> slots) {

    public static final Hours NONE = new Hours(List.of());

    /** The days as the data writes them, Monday first. */
    public static final List<String> DAYS = List.of("mo", "tu", "we", "th", "fr", "sa", "su");

    private static final Pattern LINE =
            Pattern.compile("(mo|tu|we|th|fr|sa|su) (\\d{2}:\\d{2})-(\\d{2}:\\d{2})");

    /** From a time until a later one; an end at or before the beginning lies on the next day. */
    public record Slot(DayOfWeek day, LocalTime from, LocalTime until) {

        boolean holds(ZonedDateTime now) {
            LocalTime time = now.toLocalTime();
            boolean overnight = !until.isAfter(from);
            if (now.getDayOfWeek() == day) {
                return !time.isBefore(from) && (overnight || time.isBefore(until));
            }
            return overnight && now.minusDays(1).getDayOfWeek() == day && time.isBefore(until);
        }

        boolean wholeDay() {
            return from.equals(LocalTime.MIN)
                    && (until.equals(LocalTime.MIN) || until.equals(LocalTime.of(23, 59)));
        }

        String span() {
            return from + "–" + until;
        }
    }

    /** A line of the table: one day or several with the same times. */
    public record Line(String days, String times) {}

    public Hours {
        slots =
                slots.stream()
                        .sorted(Comparator.comparing(Slot::day).thenComparing(Slot::from))
                        .toList();
    }

    /** Reads lines such as {@code mo 10:00-16:00}; lines of another form are left out. */
    public static Hours of(List<String> lines) {
        List<Slot> slots = new ArrayList<>();
        for (String line : lines) {
            Matcher parts = LINE.matcher(line);
            if (parts.matches()) {
                slots.add(
                        new Slot(
                                DayOfWeek.of(DAYS.indexOf(parts.group(1)) + 1),
                                LocalTime.parse(parts.group(2)),
                                LocalTime.parse(parts.group(3))));
            }
        }
        return new Hours(slots);
    }

    /** The lines as the data writes them. */
    public List<String> lines() {
        return slots.stream()
                .map(it -> DAYS.get(it.day().ordinal()) + " " + it.from() + "-" + it.until())
                .toList();
    }

    public boolean none() {
        return slots.isEmpty();
    }

    /** Day and night, every day: the end of a day may be written as its last minute. */
    public boolean always() {
        return slots.stream().filter(Slot::wholeDay).map(Slot::day).distinct().count() == 7;
    }

    public boolean openAt(ZonedDateTime now) {
        return slots.stream().anyMatch(it -> it.holds(now));
    }

    /** The week in the reader's words; days with the same times share a line. */
    public List<Line> table(Language language) {
        Map<DayOfWeek, String> times =
                slots.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Slot::day,
                                        TreeMap::new,
                                        Collectors.mapping(Slot::span, Collectors.joining(", "))));
        List<Line> lines = new ArrayList<>();
        DayOfWeek first = null;
        for (DayOfWeek day : DayOfWeek.values()) {
            String now = times.get(day);
            if (now == null) {
                continue;
            }
            first = first == null ? day : first;
            DayOfWeek next = day == DayOfWeek.SUNDAY ? null : day.plus(1);
            if (next == null || !now.equals(times.get(next))) {
                lines.add(new Line(days(first, day, language), now));
                first = null;
            }
        }
        return lines;
    }

    /** The name of a day in the reader's language. */
    public static String day(DayOfWeek day, Language language, boolean brief) {
        int width = brief ? DateFormatSymbols.ABBREVIATED : DateFormatSymbols.WIDE;
        return Pseudo.speak(
                language,
                new DateFormatSymbols(language.locale())
                        .getWeekdays(DateFormatSymbols.STANDALONE, width)[day.getValue() % 7 + 1]);
    }

    private static String days(DayOfWeek first, DayOfWeek last, Language language) {
        boolean one = first == last;
        String from = day(first, language, !one);
        return one ? from : from + "–" + day(last, language, true);
    }
}
