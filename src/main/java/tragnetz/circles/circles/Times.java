package tragnetz.circles.circles;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;

import tragnetz.shared.i18n.Dates;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.web.House;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Hours and days as the people of a network's country read them. */
public final class Times {

    private static final Map<String, ZoneId> ZONES = new ConcurrentHashMap<>();

    private final ZoneId zone;
    private final Language language;
    private final DateFormat hours;

    public Times(House house, Language language) {
        this.zone = ZONES.computeIfAbsent(house.country(), Times::zone);
        this.language = language;
        this.hours = DateFormat.getPatternInstance("jm", language.locale());
        this.hours.setTimeZone(TimeZone.getTimeZone(zone.getId()));
    }

    /** {@code 14:05}. */
    public String hour(Instant when) {
        return hours.format(when.toEpochMilli());
    }

    /** {@code 3. März 2026}. */
    public String day(Instant when) {
        return Dates.day(date(when), language);
    }

    /** The hour of today's, the day of all others. */
    public String brief(Instant when) {
        return date(when).equals(LocalDate.now(zone)) ? hour(when) : day(when);
    }

    /** The day it was there. */
    public LocalDate date(Instant when) {
        return when.atZone(zone).toLocalDate();
    }

    private static ZoneId zone(String country) {
        return TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL_LOCATION, country, null)
                .stream()
                .findFirst()
                .map(ZoneId::of)
                .orElse(ZoneOffset.UTC);
    }
}
