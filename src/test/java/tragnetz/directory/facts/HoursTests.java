package tragnetz.directory.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tragnetz.shared.i18n.Language;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;

class HoursTests {

    private static final ZonedDateTime MONDAY =
            ZonedDateTime.of(2026, 11, 23, 1, 30, 0, 0, ZoneOffset.UTC);

    @Test
    void nightBelongsToTheDayItBeganOn() {
        Hours night = Hours.of(List.of("su 22:00-02:00"));

        assertThat(night.openAt(MONDAY)).isTrue();
        assertThat(night.openAt(MONDAY.plusHours(1))).isFalse();
        assertThat(night.openAt(MONDAY.minusHours(5))).isFalse();
    }

    @Test
    void daysWithTheSameTimesShareALine() {
        Hours week = Hours.of(List.of("mo 10:00-12:00", "tu 10:00-12:00", "th 14:00-16:00", "bad"));

        assertThat(week.table(Language.EN))
                .containsExactly(
                        new Hours.Line("Mon–Tue", "10:00–12:00"),
                        new Hours.Line("Thursday", "14:00–16:00"));
    }

    @Test
    void dayAndNightIsAWholeWeekHoweverItsEndIsWritten() {
        assertThat(week("00:00-23:59").always()).isTrue();
        assertThat(week("00:00-00:00").always()).isTrue();
        assertThat(week("00:00-23:00").always()).isFalse();
        assertThat(Hours.of(List.of("mo 00:00-23:59")).always()).isFalse();
        assertThat(Hours.NONE.always()).isFalse();
    }

    private static Hours week(String times) {
        return Hours.of(Hours.DAYS.stream().map(day -> day + " " + times).toList());
    }
}
