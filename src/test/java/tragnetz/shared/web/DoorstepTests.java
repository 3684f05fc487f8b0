package tragnetz.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import tragnetz.shared.web.Doorstep.Errand;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;

/** A full house sheds exports first, then readers, then writers, and lets people in to the last. */
class DoorstepTests {

    private final Doorstep doorstep = new Doorstep(new SafetyHeaders(false));
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Semaphore entered = new Semaphore(0);
    private int inside;

    @AfterEach
    void letEverybodyGo() {
        closing.countDown();
    }

    @Test
    void everyErrandHasItsShare() {
        assertThat(Errand.of("GET", "/de/n/auental")).isEqualTo(Errand.READING);
        assertThat(Errand.of("POST", "/de/offers/1/edit")).isEqualTo(Errand.WRITING);
        assertThat(Errand.of("POST", "/de/my/data/export")).isEqualTo(Errand.EXPORT);
        assertThat(Errand.of("POST", "/de/sign-in/code")).isEqualTo(Errand.ENTERING);
        assertThat(Errand.of("GET", "/de/receipts")).isEqualTo(Errand.ENTERING);
        assertThat(Errand.EXPORT.most()).isLessThan(Errand.READING.most());
        assertThat(Errand.READING.most()).isLessThan(Errand.WRITING.most());
        assertThat(Errand.WRITING.most()).isLessThan(Errand.ENTERING.most());
    }

    @Test
    void theLeastUrgentGoFirst() throws Exception {
        fill(Errand.EXPORT.most());
        assertThat(come("POST", "/de/my/data/export")).isEqualTo(503);
        assertThat(come("GET", "/de")).isEqualTo(200);

        fill(Errand.READING.most());
        assertThat(come("GET", "/de")).isEqualTo(503);
        assertThat(come("POST", "/de/offers/1/edit")).isEqualTo(200);

        fill(Errand.WRITING.most());
        assertThat(come("POST", "/de/offers/1/edit")).isEqualTo(503);
        assertThat(come("POST", "/de/sign-in")).isEqualTo(200);

        fill(Errand.ENTERING.most());
        assertThat(come("POST", "/de/sign-in")).isEqualTo(503);

        closing.countDown();
        entered.acquire(inside);
        assertThat(come("POST", "/de/my/data/export")).isEqualTo(200);
    }

    @Test
    void whoIsSentAwayIsToldWhenToComeBack() throws Exception {
        fill(Errand.READING.most());
        MockHttpServletResponse response = new MockHttpServletResponse();
        doorstep.doFilter(new MockHttpServletRequest("GET", "/de"), response, (_, _) -> {});

        assertThat(response.getHeader("Retry-After")).isEqualTo("5");
    }

    /** Fills the house with people who are in the middle of signing in. */
    private void fill(int until) throws InterruptedException {
        int before = inside;
        for (; inside < until; inside++) {
            Thread.startVirtualThread(this::stay);
        }
        entered.acquire(until - before);
    }

    private void stay() {
        try {
            doorstep.doFilter(
                    new MockHttpServletRequest("POST", "/de/sign-in"),
                    new MockHttpServletResponse(),
                    (_, _) -> {
                        entered.release();
                        try {
                            closing.await();
                        } catch (InterruptedException e) {
                            Thread.currentThread().interrupt();
                        }
                    });
        } catch (IOException | ServletException e) {
            throw new IllegalStateException(e);
        } finally {
            entered.release();
        }
    }

    private int come(String method, String path) throws IOException, ServletException {
        MockHttpServletResponse response = new MockHttpServletResponse();
        doorstep.doFilter(new MockHttpServletRequest(method, path), response, (_, _) -> {});
        return response.getStatus();
    }
}
