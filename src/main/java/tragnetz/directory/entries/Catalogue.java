package tragnetz.directory.entries;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

import tragnetz.shared.changes.Change;
import tragnetz.shared.changes.Changes;
import tragnetz.shared.places.Spot;
import tragnetz.shared.sql.Ear;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * The finder's copy of everything public. It belongs to this node alone: made anew from PostgreSQL
 * where there is none, and caught up by the change log whenever somebody tells of a change.
 */
@Component
public class Catalogue implements SmartLifecycle, Ear.Listener {

    private static final Logger log = LoggerFactory.getLogger(Catalogue.class);

    /** A change nobody told of is seen after this time all the same. */
    private static final Duration LOOK_ROUND = Duration.ofSeconds(10);

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(2);

    private final Copying copying;
    private final Changes changes;
    private final Semaphore told = new Semaphore(0);
    private final CountDownLatch open = new CountDownLatch(1);
    private final Object rounds = new Object();
    private long asked;
    private long done;
    private volatile long revision;
    private volatile boolean running;
    private volatile @Nullable Index index;
    private volatile @Nullable Thread thread;

    Catalogue(Copying copying, Changes changes) {
        this.copying = copying;
        this.changes = changes;
    }

    /**
     * Answers a question.
     *
     * @param page from 1
     * @throws IllegalStateException when the copy has not been made within the time a page may take
     */
    public Answered ask(Question question, int page, int size) {
        return index().engine().ask(question, page, size);
    }

    /** All places that entries name, as written; read anew with every change. */
    public SortedSet<String> places() {
        return index().engine().places();
    }

    /** Organisations of whom an entry is so near; whoever must not be found is nowhere. */
    public Set<UUID> organisations(Spot middle, double metres) {
        return index().engine().organisations(middle, metres);
    }

    /** Moves on whenever an entry has changed. */
    public long revision() {
        return revision;
    }

    /** Waits until every change that was committed before is in the copy. */
    public void settle() throws InterruptedException {
        synchronized (rounds) {
            long mine = ++asked;
            told.release();
            while (done < mine) {
                rounds.wait(PATIENCE.toMillis());
            }
        }
    }

    @Override
    public void heard(String what) {
        if (what.equals("change")) {
            told.release();
        }
    }

    @Override
    public void missed() {
        told.release();
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().name("catalogue").daemon().start(this::live);
    }

    @Override
    public void stop() {
        running = false;
        told.release();
        Thread ending = thread;
        if (ending != null) {
            try {
                ending.join(PATIENCE);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private Index index() {
        try {
            if (!open.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("The finder's copy is not made yet");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        Index known = index;
        if (known == null) {
            throw new IllegalStateException("The finder's copy is closed");
        }
        return known;
    }

    private void live() {
        try (Index copy = Index.open(copying.folder(), copying.drawing())) {
            Changes.Reader reader = reader(copy);
            index = copy;
            open.countDown();
            while (running) {
                round(copy, reader);
                told.tryAcquire(LOOK_ROUND.toMillis(), TimeUnit.MILLISECONDS);
                told.drainPermits();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            log.error("The finder has no copy of the entries", e);
        }
    }

    /** Reads on where the copy stood, or makes it anew. */
    private Changes.Reader reader(Index copy) {
        return changes.from(copy.stand()).orElseGet(() -> anew(copy));
    }

    private Changes.Reader anew(Index copy) {
        Changes.Reader reader = changes.fromNow();
        long begin = System.nanoTime();
        int entries = copying.everything(copy);
        log.info(
                "The finder's copy is made: {} entries in {} ms",
                entries,
                Duration.ofNanos(System.nanoTime() - begin).toMillis());
        copy.stand(reader.stand());
        return reader;
    }

    private void round(Index copy, Changes.Reader reader) throws InterruptedException {
        long wanted;
        synchronized (rounds) {
            wanted = asked;
        }
        try {
            boolean changed = false;
            for (List<Change> news = reader.next(); !news.isEmpty(); news = reader.next()) {
                copying.changed(copy, news);
                changed = true;
                revision++;
            }
            if (changed) {
                copy.stand(reader.stand());
            }
            synchronized (rounds) {
                done = Math.max(done, wanted);
                rounds.notifyAll();
            }
        } catch (org.springframework.dao.DataAccessException e) {
            log.warn("The finder's copy waits for the database: {}", e.getMessage());
            Thread.sleep(PAUSE_AFTER_FAILURE);
        }
    }
}
