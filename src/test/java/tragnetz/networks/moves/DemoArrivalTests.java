package tragnetz.networks.moves;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import tragnetz.privacy.Luggage;
import tragnetz.shared.access.Door;
import tragnetz.shared.access.Machine;
import tragnetz.shared.archives.MovingWords;
import tragnetz.shared.demo.DemoWorld;
import tragnetz.support.HouseTest;
import tragnetz.support.Rows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

@HouseTest
class DemoArrivalTests {

    private static final Machine MACHINE = new Machine("test");

    @Autowired Rows rows;
    @Autowired Door door;
    @Autowired Packing packing;
    @Autowired Unpacking unpacking;
    @Autowired MovingWords words;
    @Autowired TrunkStore store;
    @Autowired List<Luggage> luggage;
    @Autowired JdbcClient jdbc;

    /**
     * The whole demo network, whatever features have put into it. People are here already, and so
     * their accounts do not come.
     */
    @Test
    void theDemoNetworkArrivesWhole() {
        UUID id = DemoWorld.id("auental");
        rows.update("update circles.circle set move_agreed_at = now() where network_id = ?", id);
        byte[] demo = Trunk.packed(door, packing, id, words.current());
        Map<String, Integer> before = counts(everything(id));
        assertThat(before).containsKeys("circles.message", "circulars.delivery", "networks.seat");

        assertThatThrownBy(() -> door.write(MACHINE, () -> arrivedAgain(id, demo, before)))
                .isInstanceOf(Back.class);
        assertThat(counts(everything(id))).isEqualTo(before);
        rows.update("update circles.circle set move_agreed_at = null where network_id = ?", id);
    }

    private Object arrivedAgain(UUID id, byte[] demo, Map<String, Integer> before) {
        jdbc.sql(
                        "delete from networks.organisation where id in (select organisation_id from"
                                + " networks.known_organisation where network_id = :id)")
                .param("id", id)
                .update();
        jdbc.sql(
                        "update networks.organisation set steward_id = (select id from"
                            + " networks.network where id <> :id limit 1) where steward_id = :id")
                .param("id", id)
                .update();
        jdbc.sql("delete from networks.network where id = :id").param("id", id).update();
        try {
            var arrived = unpacking.unpack(new ByteArrayInputStream(demo), "").rows();
            jdbc.sql("update circles.circle set move_agreed_at = now() where network_id = :id")
                    .param("id", id)
                    .update();
            Map<String, Integer> after = counts(Trunk.found(luggage, store, id, List.of()));
            before.forEach(
                    (table, rows) -> {
                        if (!table.matches("identity.*|networks.pass|directory.import_item")) {
                            assertThat(after).as(table).containsEntry(table, rows);
                        }
                    });
            assertThat(arrived.get("circles.message")).isEqualTo(before.get("circles.message"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new Back();
    }

    private static final class Back extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private static Map<String, Integer> counts(TreeMap<String, List<String>> rows) {
        return rows.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, it -> it.getValue().size()));
    }

    private TreeMap<String, List<String>> everything(UUID id) {
        return door.read(MACHINE, () -> Trunk.found(luggage, store, id, List.of()));
    }
}
