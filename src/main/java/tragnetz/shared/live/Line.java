package tragnetz.shared.live;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import tragnetz.shared.access.Person;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/** One open page. */
final class Line {

    private static final Logger log = LoggerFactory.getLogger(Line.class);

    /** Often enough for proxies, seldom enough for batteries. */
    private static final Duration BREATH = Duration.ofSeconds(25);

    /** Then the page comes back by itself, with today's seats. */
    private static final Duration LIFE = Duration.ofMinutes(10);

    private static final int WAITING = 64;
    private static final String END = "";

    private final Person person;
    private final UUID channel;
    private final News news;
    private final Hub hub;
    private final BlockingQueue<String> told = new ArrayBlockingQueue<>(WAITING);
    private volatile boolean over;

    Line(Person person, UUID channel, News news, Hub hub) {
        this.person = person;
        this.channel = channel;
        this.news = news;
        this.hub = hub;
    }

    boolean on(UUID one) {
        return channel.equals(one);
    }

    boolean of(UUID account) {
        return person.account().equals(account);
    }

    boolean in(UUID session) {
        return person.session().equals(session);
    }

    /** A page that cannot keep up is let go; it comes back and reads everything anew. */
    void tell(String one) {
        if (!told.offer(one)) {
            end();
        }
    }

    void end() {
        over = true;
        told.clear();
        told.add(END);
    }

    void begin(HttpServletRequest request, HttpServletResponse response) {
        AsyncContext context = request.startAsync(request, response);
        context.setTimeout(0);
        Thread.ofVirtual().name("live").start(() -> speak(context, response));
    }

    private void speak(AsyncContext context, HttpServletResponse response) {
        Instant until = Instant.now().plus(LIFE);
        try {
            // Not all at once when a thousand pages come back together.
            write(response, "retry: " + ThreadLocalRandom.current().nextInt(1000, 4000) + "\n\n");
            while (!over && Instant.now().isBefore(until)) {
                String one = told.poll(BREATH.toMillis(), TimeUnit.MILLISECONDS);
                if (one == null) {
                    write(response, ":\n\n");
                } else if (!over) {
                    String data = hub.read(person, news, one);
                    if (data != null && !over) {
                        write(response, "data: " + data + "\n\n");
                    }
                }
            }
        } catch (IOException gone) {
            log.debug("A page has been closed");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            log.warn("An open page broke off: {}", e.getClass().getName());
        } finally {
            hub.closed(this);
            complete(context);
        }
    }

    private static void complete(AsyncContext context) {
        try {
            context.complete();
        } catch (IllegalStateException already) {
            log.debug("The server closed the page first");
        }
    }

    private static void write(HttpServletResponse response, String words) throws IOException {
        response.getOutputStream().write(words.getBytes(StandardCharsets.UTF_8));
        response.flushBuffer();
    }
}
