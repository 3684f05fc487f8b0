package tragnetz.privacy.audit;

import org.springframework.stereotype.Component;

import tragnetz.shared.access.Door;
import tragnetz.shared.access.Machine;

import java.security.MessageDigest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Seals committed lines, one chain per organisation or network, and finds what was tampered with.
 */
@Component
class AuditChain {

    private static final Machine MACHINE = new Machine("audit");
    private static final byte[] START = new byte[32];
    private static final int BATCH = 500;

    /** Something is wrong with a chain at a place. */
    record Break(UUID chain, long place, Kind kind) {

        enum Kind {
            CHANGED,
            REMOVED,
            INSERTED,
            UNSIGNED
        }
    }

    private record End(long place, byte[] seal) {}

    private final Door door;
    private final ChainStore store;
    private final Seals seals;

    AuditChain(Door door, ChainStore store, Seals seals) {
        this.door = door;
        this.store = store;
        this.seals = seals;
    }

    /** Seals a portion inside the machine room's open transaction; whether more is waiting. */
    boolean sealPortion() {
        return store.locked() && sealLocked() == BATCH;
    }

    private int sealLocked() {
        List<SealedLine> lines = store.unsealed(BATCH);
        Map<UUID, End> ends = new HashMap<>();
        for (SealedLine line : lines) {
            End end = ends.computeIfAbsent(line.chainId(), this::end);
            long place = end.place() + 1;
            byte[] seal = seals.seal(end.seal(), place, line.content());
            store.seal(line.id(), place, seal);
            ends.put(line.chainId(), new End(place, seal));
        }
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        ends.forEach(
                (chain, end) ->
                        store.head(
                                new Head(
                                        chain,
                                        today,
                                        end.place(),
                                        end.seal(),
                                        seals.sign(chain, today, end.place(), end.seal()))));
        return lines.size();
    }

    private End end(UUID chain) {
        return store.head(chain)
                .map(head -> new End(head.place(), head.seal()))
                .orElse(new End(0, START));
    }

    /** Everything that is wrong, chain by chain; empty when the log is whole. */
    List<Break> verify() {
        List<Break> breaks = new ArrayList<>();
        for (UUID chain : door.read(MACHINE, store::chains)) {
            verify(chain).ifPresent(breaks::add);
        }
        return breaks;
    }

    /** The first thing that is wrong with the chain. */
    Optional<Break> verify(UUID chain) {
        return door.read(MACHINE, () -> firstBreak(chain));
    }

    private Optional<Break> firstBreak(UUID chain) {
        Map<Long, Head> heads = new HashMap<>();
        long last = 0;
        for (Head head : store.heads(chain)) {
            if (!seals.signed(head)) {
                return broken(chain, head.place(), Break.Kind.UNSIGNED);
            }
            heads.put(head.place(), head);
            last = Math.max(last, head.place());
        }
        End end = start(chain, heads);
        while (true) {
            List<SealedLine> lines = store.sealed(chain, end.place(), BATCH);
            for (SealedLine line : lines) {
                long place = end.place() + 1;
                if (line.place() == null || line.place() != place) {
                    return broken(chain, place, Break.Kind.REMOVED);
                }
                byte[] seal = seals.seal(end.seal(), place, line.content());
                Head head = heads.get(place);
                if (!MessageDigest.isEqual(seal, line.seal())
                        || !line.actorHolds()
                        || (head != null && !MessageDigest.isEqual(seal, head.seal()))) {
                    return broken(chain, place, Break.Kind.CHANGED);
                }
                end = new End(place, seal);
            }
            if (lines.size() < BATCH) {
                return end.place() == last
                        ? Optional.empty()
                        : broken(
                                chain,
                                Math.min(end.place(), last) + 1,
                                end.place() < last ? Break.Kind.REMOVED : Break.Kind.INSERTED);
            }
        }
    }

    /** Where the chain begins today: at its start, or at the signed head under the yearly cut. */
    private End start(UUID chain, Map<Long, Head> heads) {
        LocalDate year = LocalDate.now(ZoneOffset.UTC).minusYears(1);
        long before =
                store.sealed(chain, 0, 1).stream()
                        .map(first -> Objects.requireNonNull(first.place()) - 1)
                        .findFirst()
                        .orElseGet(() -> heads.keySet().stream().reduce(0L, Math::max));
        Head head = heads.get(before);
        return head != null && head.day().isBefore(year)
                ? new End(head.place(), head.seal())
                : new End(0, START);
    }

    private static Optional<Break> broken(UUID chain, long place, Break.Kind kind) {
        return Optional.of(new Break(chain, place, kind));
    }
}
