package tragnetz.directory.facts;

import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

/** The minutes of a week, Monday 0:00 being 0, and spans of them packed into one number. */
public final class Week {

    private static final int DAY = 24 * 60;
    private static final int ALL = 7 * DAY;
    private static final int BITS = 14;
    private static final int EVENING = 18 * 60;
    private static final int NIGHT = 22 * 60;

    /** So long somebody must be there in the evening for it to be worth the way. */
    private static final int WORTH = 30;

    private Week() {}

    public static int minute(ZonedDateTime now) {
        return now.getDayOfWeek().ordinal() * DAY + now.getHour() * 60 + now.getMinute();
    }

    /** When it is open; a span over the end of the week is two. */
    public static List<Integer> spans(Hours hours) {
        List<Integer> spans = new ArrayList<>();
        for (Hours.Slot slot : hours.slots()) {
            int from = slot.day().ordinal() * DAY + minute(slot.from());
            int length = minute(slot.until()) - minute(slot.from());
            int until = from + (length > 0 ? length : length + DAY);
            // The end of a day may be written as its last minute.
            until += slot.until().equals(LocalTime.of(23, 59)) ? 1 : 0;
            spans.add(from << BITS | Math.min(until, ALL));
            if (until > ALL) {
                spans.add(until - ALL);
            }
        }
        return spans;
    }

    /** Minutes from then until the span begins; 0 within it. */
    public static int wait(int span, int minute) {
        int from = from(span);
        return from <= minute && minute < until(span) ? 0 : Math.floorMod(from - minute, ALL);
    }

    /** Whether half an hour of it lies between six and ten in the evening. */
    public static boolean evening(int span) {
        for (int day = 0; day < ALL; day += DAY) {
            int begin = Math.max(from(span), day + EVENING);
            int end = Math.min(until(span), day + NIGHT);
            if (end - begin >= WORTH) {
                return true;
            }
        }
        return false;
    }

    private static int from(int span) {
        return span >> BITS;
    }

    private static int until(int span) {
        return span & (1 << BITS) - 1;
    }

    private static int minute(LocalTime time) {
        return time.getHour() * 60 + time.getMinute();
    }
}
