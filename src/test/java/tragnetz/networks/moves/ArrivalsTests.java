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
import tragnetz.shared.archives.Passphrase;
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
    @Autowired TrunkStore store;
    @Autowired List<Luggage> luggage;
    private final String words = Passphrase.fresh();
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
        assertThat(send(archive, words, "").body()).contains("ist schon hier");
        network.vanish(rows);

        var answer = send(archive, words, "");
        assertThat(Visitor.location(answer)).startsWith("/de/n/" + network.slug());
        assertThat(everything(network.id())).isEqualTo(before);
        assertThat(
                        visitors.signedIn(network.coordinator())
                                .get("/de/n/" + network.slug() + "/seats")
                                .statusCode())
                .isEqualTo(200);
        assertThat(send(archive, words, "anderes-" + network.slug()).body())
                .contains("ist schon hier");
        assertThat(everything(network.id())).isEqualTo(before);
    }

    /** The whole demo network, whatever features have put into it. */
    @Test
    void theDemoNetworkIsPackedWhole() {
        assertThat(packed(DemoWorld.id("auental"))).hasSizeGreaterThan(10_000);
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

        assertThat(send(archive, words, "").body()).contains("ein anderes Netzwerk");
        String other = "neu-" + network.slug();
        assertThat(Visitor.location(send(archive, words, other))).startsWith("/de/n/" + other);
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
            assertThat(send(bad, words, "").body()).contains("lässt sich nicht öffnen");
        }
        assertThat(send(archive, Passphrase.fresh(), "").body())
                .contains("lässt sich nicht öffnen");
        assertThat(send(newer(), words, "").body()).contains("neueren Fassung");
        assertThat(rows.count("select count(*) from networks.network where id = ?", network.id()))
                .isZero();
    }

    private byte[] newer() throws Exception {
        String salt = Passphrase.salt();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ArchiveOutput newer =
                new ArchiveOutput(
                        out, new Label(Packing.KIND, salt), Passphrase.seal(words, salt))) {
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

    private java.net.http.HttpResponse<String> send(byte[] file, String typed, String slug) {
        administrator.get(PAGE);
        return administrator.upload(
                PAGE, "file", "netz.network", file, "words", typed.replace('-', ' '), "slug", slug);
    }

    private byte[] packed(UUID id) {
        String salt = Passphrase.salt();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        door.read(
                MACHINE,
                () -> {
                    try (ArchiveOutput made =
                            new ArchiveOutput(
                                    out,
                                    new Label(Packing.KIND, salt),
                                    Passphrase.seal(words, salt))) {
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
        TreeMap<String, List<String>> all = new TreeMap<>();
        door.read(
                MACHINE,
                () -> {
                    for (Luggage plug : luggage) {
                        List<String> found = new java.util.ArrayList<>();
                        store.rows(plug, id, List.of(network.coordinator()), found::add);
                        if (!found.isEmpty()) {
                            all.put(plug.table(), found.stream().sorted().toList());
                        }
                    }
                    return null;
                });
        return all;
    }
}
