package tragnetz.networks.sites;

import org.springframework.stereotype.Component;

import tragnetz.networks.Networks;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.jobs.Job;
import tragnetz.shared.jobs.Jobs;
import tragnetz.shared.jobs.Rhythm;
import tragnetz.shared.web.House;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Freezes networks whose coordinators asked for it, one a portion. All pieces are written in one
 * transaction: killed in the middle, the site is frozen from the beginning.
 */
@Component
class Freezings implements Job {

    private static final String NAME = "freezings";
    private static final int PART = 1_000_000;

    private final SiteStore store;
    private final FrozenSite site;
    private final Networks networks;
    private final Jobs jobs;
    private final Map<UUID, String> progress = new ConcurrentHashMap<>();

    Freezings(SiteStore store, FrozenSite site, Networks networks, Jobs jobs) {
        this.store = store;
        this.site = site;
        this.networks = networks;
        this.jobs = jobs;
    }

    /** Begins inside the open transaction of a coordinator, once; an older site makes room. */
    void begin(UUID network) {
        if (store.of(network).filter(it -> it.frozenAt() == null).isEmpty()) {
            store.delete(network);
            store.insert(network, UUID.randomUUID());
        }
        jobs.wake(NAME);
    }

    /** Pages of all known, while this node freezes the network; empty otherwise. */
    String progress(UUID network) {
        return progress.getOrDefault(network, "");
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.every(Duration.ofMinutes(1));
    }

    @Override
    public boolean run() {
        store.deleteOld();
        Site waiting = store.waiting().orElse(null);
        if (waiting == null) {
            return false;
        }
        UUID network = waiting.networkId();
        House house = networks.house(store.slug(network), Language.DE);
        Parts parts = new Parts(waiting);
        try (OutputStream out = new BufferedOutputStream(parts, PART)) {
            FrozenSite.Tally tally =
                    site.write(
                            house, out, (done, all) -> progress.put(network, done + " / " + all));
            out.flush();
            store.frozen(waiting, tally, parts.written);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            progress.remove(network);
        }
        return true;
    }

    /** What arrives becomes a row; nothing arrives in crumbs. */
    private final class Parts extends OutputStream {

        private final Site site;
        private int place;
        private long written;

        Parts(Site site) {
            this.site = site;
        }

        @Override
        public void write(int letter) {
            write(new byte[] {(byte) letter}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            store.part(site, place++, Arrays.copyOfRange(bytes, from, from + length));
            written += length;
        }
    }
}
