package tragnetz.networks.moves;

import static org.assertj.core.api.Assertions.assertThat;

import tragnetz.privacy.Luggage;
import tragnetz.shared.access.Door;
import tragnetz.shared.access.Machine;
import tragnetz.shared.archives.ArchiveOutput;
import tragnetz.shared.archives.Label;
import tragnetz.shared.archives.MovingWord;
import tragnetz.shared.archives.Seal;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;

/** A network as an archive, and as the rows of its plugs. */
final class Trunk {

    private Trunk() {}

    static byte[] packed(Door door, Packing packing, UUID id, MovingWord word) {
        Seal seal = Seal.fresh();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        door.read(
                new Machine("test"),
                () -> {
                    try (ArchiveOutput made =
                            new ArchiveOutput(
                                    out, new Label(Packing.KIND, word.lock(seal)), seal)) {
                        packing.pack(
                                id, made, (done, all) -> assertThat(done).isLessThanOrEqualTo(all));
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                    return null;
                });
        return out.toByteArray();
    }

    /** Rows of every plug, sorted; tables without any are left out. In a transaction. */
    static TreeMap<String, List<String>> found(
            List<Luggage> luggage, TrunkStore store, UUID id, List<UUID> people) {
        TreeMap<String, List<String>> all = new TreeMap<>();
        for (Luggage plug : luggage) {
            List<String> rows = new ArrayList<>();
            store.rows(plug, id, people, rows::add);
            if (!rows.isEmpty()) {
                all.put(plug.table(), rows.stream().sorted().toList());
            }
        }
        return all;
    }
}
