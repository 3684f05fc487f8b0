package tragnetz.networks.moves;

import org.springframework.stereotype.Component;

import tragnetz.networks.Departing;
import tragnetz.shared.access.Door;
import tragnetz.shared.access.Machine;
import tragnetz.shared.archives.ArchiveOutput;
import tragnetz.shared.archives.Label;
import tragnetz.shared.archives.MovingWord;
import tragnetz.shared.archives.MovingWords;
import tragnetz.shared.archives.Seal;
import tragnetz.shared.crypto.Place;
import tragnetz.shared.crypto.Vault;
import tragnetz.shared.jobs.Job;
import tragnetz.shared.jobs.Jobs;
import tragnetz.shared.jobs.Rhythm;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Packs networks that want to move, one a portion. All pieces of an archive are written in one
 * transaction: killed in the middle, it is packed from the beginning.
 */
@Component
class Departures implements Job {

    private static final String NAME = "departures";
    private static final int PART = 1_000_000;

    private final MoveStore store;
    private final TrunkStore trunks;
    private final Packing packing;
    private final Vault vault;
    private final Jobs jobs;
    private final MovingWords words;
    private final List<Departing> plugs;
    private final Door door;
    private final Map<UUID, String> progress = new ConcurrentHashMap<>();

    Departures(
            MoveStore store,
            TrunkStore trunks,
            Packing packing,
            Vault vault,
            Jobs jobs,
            MovingWords words,
            List<Departing> plugs,
            Door door) {
        this.door = door;
        this.plugs = plugs;
        this.words = words;
        this.store = store;
        this.trunks = trunks;
        this.packing = packing;
        this.vault = vault;
        this.jobs = jobs;
    }

    /**
     * Begins inside the open transaction of a coordinator, for that installation alone.
     *
     * @return false while an archive is being packed: who asks does not wait for that
     */
    boolean begin(UUID network, MovingWord word) {
        if (door.as(new Machine("departures"), () -> store.held(network))) {
            return false;
        }
        UUID id = UUID.randomUUID();
        Seal seal = Seal.fresh();
        store.insert(
                network,
                id,
                word.lock(seal),
                vault.seal(network, place(id), HexFormat.of().formatHex(seal.secret())));
        jobs.wake(NAME);
        return true;
    }

    /** Packed tables of all, while this node packs the network; empty otherwise. */
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
        trunks.oneMoment();
        store.deleteOld();
        words.forget();
        Departure departure = store.waiting().orElse(null);
        if (departure == null || departure.seal() == null) {
            return false;
        }
        UUID network = departure.networkId();
        Seal seal = Seal.of(vault.open(network, place(departure.id()), departure.seal()));
        plugs.forEach(it -> it.rest(network));
        Parts parts = new Parts(departure);
        try (ArchiveOutput archive =
                new ArchiveOutput(parts, new Label(Packing.KIND, departure.lock()), seal)) {
            packing.pack(
                    network, archive, (done, all) -> progress.put(network, done + " / " + all));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("The network could not be packed", e);
        } finally {
            progress.remove(network);
        }
        store.packed(departure, parts.written);
        return true;
    }

    private static Place place(UUID id) {
        return new Place("networks.departure", "seal", id.toString());
    }

    /** Cuts the archive into rows. */
    private final class Parts extends OutputStream {

        private final Departure departure;
        private final ByteArrayOutputStream part = new ByteArrayOutputStream(PART);
        private int place;
        private long written;

        Parts(Departure departure) {
            this.departure = departure;
        }

        @Override
        public void write(int letter) {
            write(new byte[] {(byte) letter}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            part.write(bytes, from, length);
            if (part.size() >= PART) {
                flushPart();
            }
        }

        @Override
        public void close() {
            flushPart();
        }

        private void flushPart() {
            if (part.size() > 0) {
                store.part(departure, place++, part.toByteArray());
                written += part.size();
                part.reset();
            }
        }
    }
}
