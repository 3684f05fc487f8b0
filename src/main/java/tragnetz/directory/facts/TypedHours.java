package tragnetz.directory.facts;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Opening hours as people type them for one day: {@code 10-12, 14.00–16.30}. */
public final class TypedHours {

    private static final Pattern SPAN =
            Pattern.compile(
                    "([01]?\\d|2[0-4])(?:[:.h]([0-5]\\d))?\\s*[-\\u2013\\u2014]\\s*([01]?\\d|2[0-4])(?:[:.h]([0-5]\\d))?");

    private TypedHours() {}

    /** Whether every part is a span of times; nothing typed is readable too. */
    public static boolean readable(String typed) {
        return parts(typed).stream().allMatch(it -> SPAN.matcher(it).matches())
                && parts(typed).size() <= 6;
    }

    public static Hours hours(Map<String, String> week) {
        List<String> lines = new ArrayList<>();
        week.forEach(
                (day, typed) -> {
                    for (String part : parts(typed)) {
                        Matcher span = SPAN.matcher(part);
                        if (span.matches()) {
                            lines.add(
                                    day
                                            + " "
                                            + time(span.group(1), span.group(2))
                                            + "-"
                                            + time(span.group(3), span.group(4)));
                        }
                    }
                });
        return Hours.of(lines);
    }

    /** A day's hours as one would type them. */
    public static String of(Hours hours, String day) {
        DayOfWeek wanted = DayOfWeek.of(Hours.DAYS.indexOf(day) + 1);
        return hours.slots().stream()
                .filter(it -> it.day() == wanted)
                .map(it -> it.from() + "-" + it.until())
                .collect(Collectors.joining(", "));
    }

    private static List<String> parts(String typed) {
        return List.of(typed.split("[,;]", -1)).stream()
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .toList();
    }

    private static String time(String hour, @org.jspecify.annotations.Nullable String minute) {
        int clock = Integer.parseInt(hour) % 24;
        return String.format(Locale.ROOT, "%02d:%s", clock, minute == null ? "00" : minute);
    }
}
