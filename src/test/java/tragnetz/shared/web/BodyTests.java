package tragnetz.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.shared.Settings;
import tragnetz.support.HouseTest;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;

/** Bodies that are too large, too slow or not what they say. */
@HouseTest
class BodyTests {

    private static final String FORM = "Content-Type: application/x-www-form-urlencoded";
    private static final byte[] LARGE =
            "a=b&".repeat(512 * 1024).getBytes(StandardCharsets.US_ASCII);

    @Autowired Settings settings;

    @Test
    void twoMegabytesAreRefusedWithAPage() {
        Wire.Reply reply = wire().post("/fa/sign-in", LARGE, FORM);

        assertThat(reply.status()).isEqualTo(413);
        assertThat(reply.body()).contains("lang=\"fa\"", "این خیلی بزرگ است");
    }

    @Test
    void twoMegabytesInPiecesAreRefusedWithAPage() {
        byte[] head = wire().head("POST", "/fa/sign-in", FORM, "Transfer-Encoding: chunked");
        byte[] size =
                (Integer.toHexString(LARGE.length) + "\r\n").getBytes(StandardCharsets.US_ASCII);
        byte[] all = new byte[head.length + size.length + LARGE.length];
        System.arraycopy(head, 0, all, 0, head.length);
        System.arraycopy(size, 0, all, head.length, size.length);
        System.arraycopy(LARGE, 0, all, head.length + size.length, LARGE.length);

        Wire.Reply reply = wire().send(all);

        assertThat(reply.status()).isIn(0, 413);
        assertThat(wire().ask("GET", "/fa").status()).isEqualTo(200);
    }

    @Test
    void aBodyThatDoesNotComeIsNotWaitedForLong() {
        Instant start = Instant.now();
        var headers =
                CompletableFuture.supplyAsync(
                        () -> wire().send(bytes("GET /de HTTP/1.1\r\nX-A: ")));
        Wire.Reply reply =
                wire().send(wire().head("POST", "/de/sign-in", FORM, "Content-Length: 100"));

        assertThat(reply.status()).isIn(0, 400, 408);
        assertThat(headers.join().status()).isIn(0, 400, 408);
        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(18));
    }

    @Test
    void tooManyFieldsAndBrokenFieldsAreRefusedWithAPage() {
        assertThat(wire().post("/uk/sign-in", bytes("a=b&".repeat(400)), FORM).status())
                .isEqualTo(400);
        assertThat(wire().post("/uk/sign-in", bytes("email=%zz"), FORM).body())
                .contains("Ми цього не зрозуміли");
        assertThat(wire().post("/uk/sign-in", bytes("{}"), "Content-Type: foo").status())
                .isEqualTo(403);
        assertThat(wire().ask("GET", "/uk?did=%zz&q=%zz").status()).isEqualTo(400);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private Wire wire() {
        return new Wire(settings.baseUrl());
    }
}
