package tragnetz.networks.moves;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import tragnetz.privacy.Luggage;
import tragnetz.shared.access.Door;
import tragnetz.shared.access.Machine;
import tragnetz.shared.archives.ArchiveOutput;
import tragnetz.shared.archives.Label;
import tragnetz.shared.archives.MovingWord;
import tragnetz.shared.archives.MovingWordTests;
import tragnetz.shared.archives.MovingWords;
import tragnetz.shared.archives.Seal;
import tragnetz.shared.demo.DemoWorld;
import tragnetz.support.HouseTest;
import tragnetz.support.Rows;
import tragnetz.support.Visitor;
import tragnetz.support.Visitors;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

@HouseTest
class ArrivalsTests {

    private static final String PAGE = "/de/administration/arrivals";
    private static final Machine MACHINE = new Machine("test");

    @Autowired Visitors visitors;
    @Autowired Rows rows;
    @Autowired Door door;
    @Autowired Packing packing;
    @Autowired Unpacking unpacking;
    @Autowired MovingWords words;
    @Autowired TrunkStore store;
    @Autowired List<Luggage> luggage;
    @Autowired JdbcClient jdbc;
    private MovingNetwork network;
    private byte[] archive;
    private Visitor administrator;

    @BeforeEach
    void pack() {
        network = MovingNetwork.found(rows, visitors);
        archive = packed(network.id());
        administrator = visitors.signedIn(DemoWorld.id("administrator"));
    }

    @Test
    void everythingArrivesWithItsIdsAndOnlyOnce() {
        var before = everything(network.id());
        assertThat(before)
                .containsKeys("networks.network", "directory.offer_text", "identity.email");
        assertThat(send(archive, "").body()).contains("ist schon hier");
        network.vanish(rows);

        var answer = send(archive, "");
        assertThat(Visitor.location(answer)).startsWith("/de/n/" + network.slug());
        assertThat(everything(network.id())).isEqualTo(before);
        assertThat(
                        visitors.signedIn(network.coordinator())
                                .get("/de/n/" + network.slug() + "/seats")
                                .statusCode())
                .isEqualTo(200);
        assertThat(send(archive, "anderes-" + network.slug()).body()).contains("ist schon hier");
        assertThat(everything(network.id())).isEqualTo(before);
    }

    /**
     * The whole demo network, whatever features have put into it. People are here already, and so
     * their accounts do not come.
     */
    @Test
    void theDemoNetworkArrivesWhole() {
        UUID id = DemoWorld.id("auental");
        byte[] demo = packed(id);
        Map<String, Integer> before = counts(everything(id));
        assertThat(before).containsKeys("circles.message", "circulars.delivery", "networks.seat");

        assertThatThrownBy(() -> door.write(MACHINE, () -> arrivedAgain(id, demo, before)))
                .isInstanceOf(Back.class);
        assertThat(counts(everything(id))).isEqualTo(before);
    }

    private Object arrivedAgain(UUID id, byte[] demo, Map<String, Integer> before) {
        jdbc.sql("delete from networks.membership where network_id = :id").param("id", id).update();
        jdbc.sql(
                        "delete from networks.organisation where steward_id = :id and id not in"
                                + " (select organisation_id from networks.membership)")
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
            Map<String, Integer> after = counts(found(id));
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

    @Test
    void wordThatIsTakenIsAskedForAndPeopleWithTheSameAddressAreTheSame() {
        String address =
                rows.one(
                        String.class,
                        "select address from identity.email where account_id = ?",
                        network.coordinator());
        network.vanish(rows);
        rows.update("delete from identity.account where account_id = ?", network.coordinator());
        UUID known = visitors.newcomer("Schon hier", address);
        rows.update(
                "insert into networks.network (id, slug, language, languages, hue, country, region,"
                    + " founded_on) values (?, ?, 'de', '{de}', 30, 'DE', 'Auental', current_date)",
                UUID.randomUUID(),
                network.slug());

        assertThat(send(archive, "").body()).contains("ein anderes Netzwerk");
        String other = "neu-" + network.slug();
        assertThat(Visitor.location(send(archive, other))).startsWith("/de/n/" + other);
        assertThat(
                        rows.one(
                                UUID.class,
                                "select account_id from networks.seat where network_id = ?",
                                network.id()))
                .isEqualTo(known);
        assertThat(
                        rows.count(
                                "select count(*) from identity.account where account_id = ?",
                                network.coordinator()))
                .isZero();
    }

    @Test
    void damagedForeignAndNewerArchivesChangeNothing() throws Exception {
        byte[] elsewhere = packed(network.id(), MovingWordTests.elsewhere());
        network.vanish(rows);
        byte[] changed = archive.clone();
        changed[archive.length / 2] ^= 1;
        byte[] torn = java.util.Arrays.copyOf(archive, archive.length - 100);
        for (byte[] bad :
                List.of(
                        changed,
                        torn,
                        "TRAGNETZ backup 1 00000000\n"
                                .getBytes(java.nio.charset.StandardCharsets.US_ASCII))) {
            assertThat(send(bad, "").body()).contains("lässt sich nicht öffnen");
        }
        assertThat(send(elsewhere, "").body()).contains("lässt sich nicht öffnen");
        assertThat(send(newer(), "").body()).contains("neueren Fassung");
        assertThat(rows.count("select count(*) from networks.network where id = ?", network.id()))
                .isZero();
    }

    private byte[] newer() throws Exception {
        Seal seal = Seal.fresh();
        Label label = new Label(Packing.KIND, words.current().lock(seal));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ArchiveOutput newer = new ArchiveOutput(out, label, seal)) {
            newer.add(
                    "made",
                    network.id()
                            + "\n"
                            + network.slug()
                            + "\nhttps://old.example\n2030-01-01T00:00:00Z\n");
            newer.add("tables/networks.hologram", "id\n");
        }
        return out.toByteArray();
    }

    private java.net.http.HttpResponse<String> send(byte[] file, String slug) {
        administrator.get(PAGE);
        return administrator.upload(PAGE, "file", "netz.network", file, "slug", slug);
    }

    private byte[] packed(UUID id) {
        return packed(id, words.current());
    }

    private byte[] packed(UUID id, MovingWord word) {
        Seal seal = Seal.fresh();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        door.read(
                MACHINE,
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

    /** Rows of every plug, sorted; tables without any are left out. */
    private TreeMap<String, List<String>> everything(UUID id) {
        return door.read(MACHINE, () -> found(id));
    }

    private TreeMap<String, List<String>> found(UUID id) {
        TreeMap<String, List<String>> all = new TreeMap<>();
        for (Luggage plug : luggage) {
            List<String> rows = new ArrayList<>();
            store.rows(plug, id, List.of(network.coordinator()), rows::add);
            if (!rows.isEmpty()) {
                all.put(plug.table(), rows.stream().sorted().toList());
            }
        }
        return all;
    }
}
