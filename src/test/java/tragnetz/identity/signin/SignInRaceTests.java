package tragnetz.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.shared.access.Door;
import tragnetz.shared.access.Nobody;
import tragnetz.shared.crypto.Tokens;
import tragnetz.support.HouseTest;
import tragnetz.support.Rows;
import tragnetz.support.Visitors;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** Many browsers at once show the same link; {@code bin/bench} does it a thousand times. */
@HouseTest
class SignInRaceTests {

    private static final int THREADS = 200;
    private static final int ROUNDS = 1_000;

    @Autowired Door door;
    @Autowired Entrance entrance;
    @Autowired Rows rows;
    @Autowired Visitors visitors;

    @Test
    void exactlyOneOfTwoHundredWins() throws InterruptedException {
        UUID account = visitors.newcomer("Race Test", Visitors.freshAddress());
        for (int round = 0; round < ROUNDS; round++) {
            byte[] link = Tokens.hash(Tokens.fresh());
            byte[] browser = Tokens.hash(Tokens.fresh());
            rows.update(
                    """
                    insert into identity.ask (id, browser_hash, address, return_path, account_id, link_hash, answered_at)
                    values (gen_random_uuid(), ?, 'race@test.example', '', ?, ?, now())
                    """,
                    browser,
                    account,
                    link);

            assertThat(winners(browser, link)).as("round %d", round).isOne();
        }
    }

    private int winners(byte[] browser, byte[] link) throws InterruptedException {
        AtomicInteger winners = new AtomicInteger();
        CountDownLatch start = new CountDownLatch(1);
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            threads.add(
                    Thread.startVirtualThread(
                            () -> {
                                try {
                                    start.await();
                                } catch (InterruptedException e) {
                                    return;
                                }
                                door.write(Nobody.NOBODY, () -> entrance.byLink(browser, link))
                                        .ifPresent(_ -> winners.incrementAndGet());
                            }));
        }
        start.countDown();
        for (Thread thread : threads) {
            thread.join();
        }
        return winners.get();
    }
}
