package tragnetz.notifications.channels;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

class RestTests {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Rest NIGHT = rest("22:00", "07:00", false, 7);

    @Test
    void nothingComesInQuietHoursOvernight() {
        assertThat(NIGHT.awake(at("2026-11-22T22:30:00+01:00")))
                .isEqualTo(at("2026-11-23T07:00:00+01:00"));
        assertThat(NIGHT.awake(at("2026-11-23T06:59:59+01:00")))
                .isEqualTo(at("2026-11-23T07:00:00+01:00"));
        for (String day : new String[] {"2026-11-23T07:00:00+01:00", "2026-11-22T21:59:00+01:00"}) {
            assertThat(NIGHT.awake(at(day))).isEqualTo(at(day));
        }
    }

    @Test
    void nothingComesInAQuietNoonEither() {
        Rest noon = rest("12:00", "14:00", false, 7);

        assertThat(noon.awake(at("2026-11-22T13:00:00+01:00")))
                .isEqualTo(at("2026-11-22T14:00:00+01:00"));
        assertThat(noon.awake(at("2026-11-22T11:00:00+01:00")))
                .isEqualTo(at("2026-11-22T11:00:00+01:00"));
    }

    @Test
    void whoIsNeverQuietOrTypedTheSameTimeTwiceIsReachedAtOnce() {
        Instant night = at("2026-11-22T03:00:00+01:00");

        assertThat(rest(null, null, false, 7).awake(night)).isEqualTo(night);
        assertThat(rest("08:00", "08:00", false, 7).awake(night)).isEqualTo(night);
    }

    @Test
    void theDailyMailComesAtItsHourInThePersonsOwnZone() {
        Rest daily = rest(null, null, true, 7);
        Instant told = at("2026-11-22T09:00:00+01:00");

        assertThat(daily.mail(told, false, told)).isEqualTo(at("2026-11-23T07:00:00+01:00"));
        assertThat(daily.mail(told, false, at("2026-11-23T07:00:05+01:00")))
                .isEqualTo(at("2026-11-23T07:00:05+01:00"));
        Rest kabul = new Rest(ZoneId.of("Asia/Kabul"), null, null, true, 7);
        assertThat(kabul.mail(told, false, told)).isEqualTo(at("2026-11-23T07:00:00+04:30"));
    }

    @Test
    void whatIsUrgentWaitsForNoDigestButForTheMorning() {
        Rest both = rest("22:00", "06:00", true, 20);
        Instant evening = at("2026-11-22T23:00:00+01:00");
        Instant noon = at("2026-11-22T12:00:00+01:00");

        assertThat(both.mail(noon, true, noon)).isEqualTo(noon);
        assertThat(both.mail(evening, true, evening)).isEqualTo(at("2026-11-23T06:00:00+01:00"));
        assertThat(both.mail(evening, false, evening)).isEqualTo(at("2026-11-23T20:00:00+01:00"));
    }

    /** On 29 March 2026 there is no half past two in Berlin; a digest at two comes at three. */
    @Test
    void anHourThatTheClockLeavesOutComesLater() {
        Rest early = rest(null, null, true, 2);
        Instant told = at("2026-03-28T12:00:00+01:00");

        assertThat(early.mail(told, false, told)).isEqualTo(at("2026-03-29T03:00:00+02:00"));
    }

    private static Rest rest(
            @Nullable String from, @Nullable String until, boolean daily, int hour) {
        return new Rest(
                BERLIN,
                from == null ? null : LocalTime.parse(from),
                until == null ? null : LocalTime.parse(until),
                daily,
                hour);
    }

    private static Instant at(String text) {
        return java.time.OffsetDateTime.parse(text).toInstant();
    }
}
