package tragnetz.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.shared.Settings;
import tragnetz.shared.access.Door;
import tragnetz.shared.access.Nobody;
import tragnetz.shared.crypto.Tokens;
import tragnetz.shared.mail.Address;
import tragnetz.support.HouseTest;
import tragnetz.support.Mailbox;
import tragnetz.support.Visitors;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;

@HouseTest
class EntranceTests {

    private static final int CROWD = 200;
    private static final int ROUNDS = 20;

    @Autowired Entrance entrance;
    @Autowired Asking asking;
    @Autowired Door door;
    @Autowired Mailbox mailbox;
    @Autowired Visitors visitors;

    @Test
    void ofManyWhoRedeemOneLinkExactlyOneWins() throws Exception {
        String address = Visitors.freshAddress();
        visitors.newcomer("Viele", address);
        for (int round = 1; round <= ROUNDS; round++) {
            byte[] browser = Tokens.hash(ask(address));
            byte[] link = Tokens.hash(mailbox.letter(address, round).token());

            assertThat(winners(() -> entrance.byLink(browser, link).isPresent())).isEqualTo(1);
        }
    }

    @Test
    void manyWhoTryOneCodeAtOnceHaveFiveTriesTogether() throws Exception {
        String address = Visitors.freshAddress();
        visitors.newcomer("Raten", address);
        byte[] browser = Tokens.hash(ask(address));
        String wrong = mailbox.letter(address, 1).code().equals("000000") ? "1" : "000000";

        assertThat(winners(() -> entrance.byCode(browser, wrong) instanceof Entrance.Try.Wrong))
                .isEqualTo(AskStore.MOST_TRIES - 1);
    }

    @Test
    void behindHttpsTheCookieIsSecureAndBoundToTheHost() {
        Settings settings =
                new Settings(
                        Path.of("."), "", URI.create("https://netz.example"), false, "DE", false);

        assertThat(new AskCookie(settings).carry("x"))
                .startsWith("__Host-ask=x")
                .contains("Secure", "HttpOnly", "SameSite=Lax", "Path=/")
                .doesNotContain("Domain");
    }

    private String ask(String address) {
        return door.write(
                Nobody.NOBODY,
                () -> asking.ask(Address.typed(address).orElseThrow(), "/my", false));
    }

    private long winners(Supplier<Boolean> attempt) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Boolean>> all =
                    IntStream.range(0, CROWD)
                            .mapToObj(
                                    _ ->
                                            crowd.submit(
                                                    () -> {
                                                        start.await();
                                                        return door.write(Nobody.NOBODY, attempt);
                                                    }))
                            .toList();
            start.countDown();
            long winners = 0;
            for (Future<Boolean> one : all) {
                winners += one.get() ? 1 : 0;
            }
            return winners;
        }
    }
}
