package tragnetz.shared.live;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

import tragnetz.shared.access.Door;
import tragnetz.shared.access.Person;
import tragnetz.shared.sql.Ear;

import java.io.IOException;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.function.Predicate;

/**
 * The open pages of this node: server-sent events, one virtual thread each, read through the wall
 * with the eyes of the person who has the page open.
 */
@Component
public class Hub implements Ear.Listener, SmartLifecycle {

    /** Pages one person may have open, on all her devices. */
    static final int MOST_EACH = 6;

    /** Pages open on one node. */
    static final int MOST = 4000;

    /** Pages that read at the same time; the others wait, so that requests find a connection. */
    private static final int READING = 6;

    private final Door door;
    private final Set<Line> lines = ConcurrentHashMap.newKeySet();
    private final Semaphore reading = new Semaphore(READING);
    private volatile boolean running;

    Hub(Door door) {
        this.door = door;
    }

    /** Keeps the page's connection open, or says that there are too many. */
    public void open(
            Person person,
            UUID channel,
            News news,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        if (!running || lines.size() >= MOST || count(person) >= MOST_EACH) {
            response.setHeader("Retry-After", "60");
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        Line line = new Line(person, channel, news, this);
        lines.add(line);
        line.begin(request, response);
    }

    private long count(Person person) {
        return lines.stream().filter(it -> it.of(person.account())).count();
    }

    /** How many pages are open. */
    public int size() {
        return lines.size();
    }

    void closed(Line line) {
        lines.remove(line);
    }

    /** Reads the news with the person's eyes. */
    @Nullable String read(Person person, News news, String told) {
        reading.acquireUninterruptibly();
        try {
            return door.read(person, () -> news.read(told));
        } finally {
            reading.release();
        }
    }

    /** {@code <channel> <news>}, {@code session <id>} or {@code account <id>}. */
    @Override
    public void heard(String told) {
        int space = told.indexOf(' ');
        String first = space < 0 ? told : told.substring(0, space);
        String rest = told.substring(space + 1);
        switch (first) {
            case "session" -> end(it -> it.in(UUID.fromString(rest)));
            case "account" -> end(it -> it.of(UUID.fromString(rest)));
            case "change" -> {}
            default -> {
                UUID channel = UUID.fromString(first);
                lines.stream().filter(it -> it.on(channel)).forEach(it -> it.tell(rest));
            }
        }
    }

    /** Whose seat or session ended meanwhile nobody told us: all pages come back and prove it. */
    @Override
    public void missed() {
        end(_ -> true);
    }

    private void end(Predicate<Line> which) {
        Collection<Line> ending = lines.stream().filter(which).toList();
        ending.forEach(Line::end);
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        missed();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the server waits for its last requests: these would never end. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }
}
