package tragnetz.networks.moves;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

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

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;

@HouseTest
class ArrivalsTests {

    private static final String PAGE = "/de/administration/arrivals";
    private static final Machine MACHINE = new Machine("test");

    @Autowired Visitors visitors;
    @Autowired Rows rows;
    @Autowired Door door;
    @Autowired Packing packing;
    @Autowired MovingWords words;
    @Autowired TrunkStore store;
    @Autowired List<Luggage> luggage;
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
        assertThat(own(everything(network.id()))).isEqualTo(own(before));
        assertThat(
                        rows.count(
                                "select count(*) from networks.membership where network_id = ? and"
                                        + " organisation_id = ?",
                                network.id(),
                                network.shared()))
                .as("an organisation that is here is asked")
                .isZero();
        assertThat(
                        rows.count(
                                "select count(*) from notifications.notice n join networks.seat s"
                                        + " using (account_id) join networks.organisation o on"
                                        + " o.steward_id = s.network_id where n.kind ="
                                        + " 'membership-claimed' and n.path = ? and s.role ="
                                        + " 'coordinator' and o.id = ?",
                                "/n/" + network.slug() + "/application",
                                network.shared()))
                .as("it has no editors, so those who look after it are asked")
                .isPositive();
        assertThat(
                        visitors.signedIn(network.coordinator())
                                .get("/de/n/" + network.slug() + "/seats")
                                .statusCode())
                .isEqualTo(200);
        assertThat(send(archive, "anderes-" + network.slug()).body()).contains("ist schon hier");
        assertThat(own(everything(network.id()))).isEqualTo(own(before));
    }

    /** Without what belongs to the organisation that is in another network here. */
    private TreeMap<String, List<String>> own(TreeMap<String, List<String>> all) {
        TreeMap<String, List<String>> own = new TreeMap<>();
        all.forEach(
                (table, found) -> {
                    List<String> kept =
                            found.stream()
                                    .filter(it -> !it.contains(network.shared().toString()))
                                    .toList();
                    if (!kept.isEmpty()) {
                        own.put(table, kept);
                    }
                });
        return own;
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
        return Trunk.packed(door, packing, id, word);
    }

    private TreeMap<String, List<String>> everything(UUID id) {
        return door.read(
                MACHINE, () -> Trunk.found(luggage, store, id, List.of(network.coordinator())));
    }
}
