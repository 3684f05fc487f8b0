package tragnetz.notifications.channels;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * When a person wants to hear of things.
 *
 * @param quietFrom from when on nothing shall come; null when any time is fine
 * @param daily whether everything that can wait comes once a day
 * @param hour of the daily mail, 0 to 23
 */
record Rest(
        ZoneId zone,
        @Nullable LocalTime quietFrom,
        @Nullable LocalTime quietUntil,
        boolean daily,
        int hour) {

    /** When a notice told at that time may come at the earliest; not before the time asked at. */
    Instant mail(Instant told, boolean urgent, Instant asked) {
        Instant ready = daily && !urgent ? nextDigest(told) : told;
        return awake(ready.isBefore(asked) ? asked : ready);
    }

    /** That time, or the end of the quiet hours it falls into. */
    Instant awake(Instant time) {
        if (quietFrom == null || quietUntil == null || quietFrom.equals(quietUntil)) {
            return time;
        }
        ZonedDateTime there = time.atZone(zone);
        LocalTime clock = there.toLocalTime();
        boolean overnight = quietFrom.isAfter(quietUntil);
        boolean evening = !clock.isBefore(quietFrom);
        boolean morning = clock.isBefore(quietUntil);
        if (overnight ? !evening && !morning : !(evening && morning)) {
            return time;
        }
        ZonedDateTime end = there.with(quietUntil);
        return (end.isAfter(there) ? end : there.plusDays(1).with(quietUntil)).toInstant();
    }

    private Instant nextDigest(Instant told) {
        ZonedDateTime there = told.atZone(zone);
        ZonedDateTime today = there.with(LocalTime.of(hour, 0));
        return (today.isAfter(there) ? today : there.plusDays(1).with(LocalTime.of(hour, 0)))
                .toInstant();
    }
}
