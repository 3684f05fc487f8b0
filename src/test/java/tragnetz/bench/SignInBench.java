package tragnetz.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.support.HouseTest;
import tragnetz.support.Mailbox;
import tragnetz.support.Rows;
import tragnetz.support.Visitor;
import tragnetz.support.Visitors;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Not part of the tests: {@code bin/mvn -q test -Dtest=SignInBench} runs it. */
@HouseTest
class SignInBench {

    private static final Logger log = LoggerFactory.getLogger(SignInBench.class);
    private static final int SAMPLES = 1500;
    private static final int WARM_UP = 500;
    private static final int ROUNDS = Integer.getInteger("rounds", 1000);
    private static final int CROWD = 200;

    @Autowired Visitors visitors;
    @Autowired Mailbox mailbox;
    @Autowired Rows rows;

    /** Known and unknown addresses in turn, so that both meet the same machine. */
    @Test
    void knownAndUnknownAddressTakeTheSameTime() {
        String known = Visitors.freshAddress();
        visitors.newcomer("Zeit", known);
        List<Long> knownTimes = new ArrayList<>();
        List<Long> unknownTimes = new ArrayList<>();
        Visitor visitor = visitors.stranger();
        for (int sample = 0; sample < WARM_UP + SAMPLES; sample++) {
            if (sample % 10 == 0) {
                rows.update("delete from shared.rate_bucket");
            }
            boolean first = sample % 2 == 0;
            long one = ask(visitor, first ? known : "nobody-" + known);
            long two = ask(visitor, first ? "nobody-" + known : known);
            if (sample >= WARM_UP) {
                knownTimes.add(first ? one : two);
                unknownTimes.add(first ? two : one);
            }
        }
        double difference = Math.abs(median(knownTimes) - median(unknownTimes)) / 1e6;
        log.info(
                "known {} ms, unknown {} ms, difference {} ms (median of {})",
                median(knownTimes) / 1e6,
                median(unknownTimes) / 1e6,
                difference,
                SAMPLES);
        assertThat(difference).isLessThan(2);
    }

    @Test
    void ofTwoHundredWhoRedeemOneLinkExactlyOneWins() throws Exception {
        String address = Visitors.freshAddress();
        visitors.newcomer("Rennen", address);
        for (int round = 0; round < ROUNDS; round++) {
            Visitor asker = visitors.stranger();
            Mailbox.Letter letter = mailbox.ask(asker, address, "/my");
            asker.get(letter.link());
            assertThat(winners(asker, letter.token())).isEqualTo(1);
            rows.update("delete from shared.mail where recipient = ?", address);
        }
        log.info("{} rounds of {} at once: one winner each", ROUNDS, CROWD);
    }

    private long ask(Visitor visitor, String address) {
        visitor.get("/de/sign-in");
        long start = System.nanoTime();
        visitor.post("/de/sign-in", "address", address);
        return System.nanoTime() - start;
    }

    private long winners(Visitor asker, String token) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> all = new ArrayList<>();
            for (int one = 0; one < CROWD; one++) {
                Visitor twin =
                        visitors.stranger()
                                .with("ask=" + asker.cookie("ask"))
                                .with("form=" + asker.cookie("form"));
                all.add(
                        crowd.submit(
                                () -> {
                                    start.await();
                                    return twin.post(
                                                    "/de/sign-in/link",
                                                    "_csrf",
                                                    asker.hidden("_csrf"),
                                                    "token",
                                                    token)
                                            .statusCode();
                                }));
            }
            start.countDown();
            long winners = 0;
            for (Future<Integer> one : all) {
                winners += one.get() == 303 ? 1 : 0;
            }
            return winners;
        }
    }

    private static long median(List<Long> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }
}
