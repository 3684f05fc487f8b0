package tragnetz.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.circles.Round;
import tragnetz.shared.Settings;
import tragnetz.support.HouseTest;
import tragnetz.support.Phones;
import tragnetz.support.Rows;
import tragnetz.support.Visitors;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Not part of the tests: {@code bin/mvn -q test -Dtest=LiveBench} runs it, as {@code bin/bench}
 * does.
 */
@HouseTest
class LiveBench {

    private static final Path RESULT = Path.of("target/bench/LiveBench");
    private static final int CROWD = Integer.getInteger("phones", 1000);

    @Autowired Visitors visitors;
    @Autowired Rows rows;
    @Autowired Settings settings;

    /** A thousand people with a page open each, in one circle: the worst that can happen. */
    @Test
    void aMessageReachesAThousandPhones() throws Exception {
        Round round = new Round(visitors, rows);
        UUID host = round.person("Hanna", "member");
        String circle = round.circle(host, "Großer Kreis", "Eule");
        String thread = round.thread(circle, host, "Gruß", "Guten Abend");
        try (Phones phones = new Phones(settings.baseUrl())) {
            for (int i = 0; i < CROWD; i++) {
                UUID member = round.person("Mensch " + i, "peer");
                round.enter(circle, member, "Vogel " + i);
                phones.listen(circle + "/live", visitors.cookie(member, true));
            }
            assertThat(Phones.until(Duration.ofSeconds(60), () -> phones.open() == CROWD)).isTrue();
            for (int warm = 0; warm < 10; warm++) {
                say(round, thread, host, phones, "Aufwärmen " + warm);
            }
            List<Long> times = new ArrayList<>();
            for (int measured = 0; measured < 5; measured++) {
                times.add(say(round, thread, host, phones, "Gemessen " + measured));
            }
            times.sort(Long::compare);
            Files.createDirectories(RESULT.getParent());
            Files.writeString(RESULT, times.get(2) + " ms");
        }
    }

    /** Milliseconds from sending a message to the last phone that has it. */
    private long say(Round round, String thread, UUID host, Phones phones, String words) {
        long sent = System.nanoTime();
        round.say(thread, host, words + ".");
        assertThat(
                        Phones.until(
                                Duration.ofSeconds(20),
                                () -> phones.heard(words + ".").size() == CROWD))
                .isTrue();
        return Duration.ofNanos(phones.heard(words + ".").getLast() - sent).toMillis();
    }
}
