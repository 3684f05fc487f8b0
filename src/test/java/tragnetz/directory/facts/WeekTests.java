package tragnetz.directory.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.ZonedDateTime;
import java.util.List;

class WeekTests {

    private static final int MONDAY = Week.minute(ZonedDateTime.parse("2026-11-23T00:00Z"));
    private static final int SUNDAY = Week.minute(ZonedDateTime.parse("2026-11-22T00:00Z"));

    @Test
    void minutesBeginOnMonday() {
        assertThat(MONDAY).isZero();
        assertThat(SUNDAY).isEqualTo(6 * 24 * 60);
        assertThat(Week.minute(ZonedDateTime.parse("2026-11-24T01:02+01:00")))
                .isEqualTo(24 * 60 + 62);
    }

    @ParameterizedTest
    @CsvSource({
        "mo 10:00-12:00, 9, 60",
        "mo 10:00-12:00, 10, 0",
        "mo 10:00-12:00, 11, 0",
        "mo 10:00-12:00, 12, 9960",
        "su 22:00-06:00, 5, 0",
        "su 22:00-06:00, 6, 9600",
        "su 22:00-06:00, 167, 0",
        "tu 00:00-00:00, 23, 60",
        "tu 00:00-23:59, 24, 0",
    })
    void waitsUntilItOpens(String line, int hour, int minutes) {
        assertThat(wait(List.of(line), hour * 60)).isEqualTo(minutes);
    }

    @Test
    void agreesWithTheHours() {
        List<String> lines =
                List.of("mo 08:30-12:00", "mo 14:00-17:15", "fr 20:00-04:00", "su 23:00-01:00");
        ZonedDateTime monday = ZonedDateTime.parse("2026-11-23T00:00+01:00[Europe/Berlin]");
        for (int quarter = 0; quarter < 7 * 24 * 4; quarter++) {
            ZonedDateTime now = monday.plusMinutes(15L * quarter);
            assertThat(wait(lines, Week.minute(now)) == 0)
                    .as(now.toString())
                    .isEqualTo(Hours.of(lines).openAt(now));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "mo 10:00-18:00, false",
        "mo 10:00-18:29, false",
        "mo 10:00-18:30, true",
        "we 22:00-06:00, false",
        "we 21:30-06:00, true",
        "su 00:00-00:00, true",
        "su 06:00-08:00, false",
    })
    void eveningIsFromSixToTen(String line, boolean evening) {
        assertThat(Week.spans(Hours.of(List.of(line))).stream().anyMatch(Week::evening))
                .isEqualTo(evening);
    }

    private static int wait(List<String> lines, int minute) {
        return Week.spans(Hours.of(lines)).stream()
                .mapToInt(it -> Week.wait(it, minute))
                .min()
                .orElseThrow();
    }
}
