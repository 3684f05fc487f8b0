package tragnetz.directory.hsds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.directory.hsds.Report.Fate;
import tragnetz.shared.access.Door;
import tragnetz.shared.access.Machine;
import tragnetz.shared.demo.DemoWorld;
import tragnetz.support.HouseTest;
import tragnetz.support.Rows;
import tragnetz.support.Visitor;
import tragnetz.support.Visitors;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

@HouseTest
class ImportsTests {

    private static final Path EXAMPLES = Path.of("src/test/resources/hsds");
    private static final String SERVICE = "ac148810-d857-441c-9679-408f346de14b";

    @Autowired private Rows rows;
    @Autowired private Door door;
    @Autowired private Importing importing;
    @Autowired private Visitors visitors;

    @Test
    void officialExampleHasAnExactReport() throws IOException {
        UUID network = network();
        Report report = read(network, Package.read(EXAMPLES.resolve("csv")));
        assertThat(report.count(Fate.CREATED)).isEqualTo(2);
        assertThat(report.count(Fate.USED)).isEqualTo(6);
        assertThat(report.count(Fate.SKIPPED)).isEqualTo(12);
        assertThat(report.entries().stream().filter(it -> it.fate() == Fate.WARNING))
                .extracting(Report.Entry::reason)
                .containsExactlyInAnyOrder("coordinates", "past");
        var offer = offer(network);
        assertThat(offer)
                .containsEntry("phone", "+44 1234 234567")
                .containsEntry("region", "MyCity")
                .containsEntry("currency", "GBP")
                .containsEntry("website", "http://example.com/counselling")
                .containsEntry("state", "published");
        assertThat(
                        rows.count(
                                "select count(*) from directory.import_row where network_id = ?",
                                network))
                .isEqualTo(report.entries().size());
        assertThat(visitors.stranger().get("/en/offers/" + offer.get("id")).body())
                .contains("Community Counselling", "tel:+441234234567");
    }

    @Test
    void secondImportChangesNothingAndAThirdOnlyWhatChanged() throws IOException {
        UUID network = network();
        read(network, Package.read(EXAMPLES.resolve("csv")));
        Report second = read(network, Package.read(EXAMPLES.resolve("csv")));
        assertThat(second.count(Fate.UNCHANGED)).isEqualTo(2);
        assertThat(second.count(Fate.CREATED) + second.count(Fate.UPDATED)).isZero();

        String changed = Files.readString(EXAMPLES.resolve("tabular.json"));
        read(network, Package.pasted(changed));
        Report third =
                read(network, Package.pasted(changed.replace("Community Counselling", "Renamed")));
        assertThat(third.count(Fate.UPDATED)).isEqualTo(1);
        assertThat(third.count(Fate.UNCHANGED)).isEqualTo(1);
        assertThat(
                        rows.one(
                                String.class,
                                "select title from directory.offer_text where offer_id = ?",
                                offer(network).get("id")))
                .isEqualTo("Renamed");
    }

    @ParameterizedTest
    @CsvSource({
        "service_full.json, 1",
        "service_list.json, 1",
        "organization_full.json, 1",
        "organization_list.json, 0",
        "tabular.json, 1",
    })
    void readsTheJsonShapes(String file, int services) throws IOException {
        UUID network = network();
        read(network, Package.read(EXAMPLES.resolve(file)));

        assertThat(
                        rows.count(
                                """
                                select count(*) from directory.import_item where network_id = ? and kind = 'offer' and source_id = ?
                                """,
                                network,
                                SERVICE))
                .isEqualTo(services);
        assertThat(
                        rows.count(
                                "select count(*) from networks.membership where network_id = ?",
                                network))
                .isPositive();
    }

    @Test
    void toleratesMarksOldEncodingsAndUnknownColumns(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("organizations.csv"),
                "\uFEFFid,name,mood\no1,Verein,heiter\n,Ohne Nummer,\no2,,\n",
                StandardCharsets.UTF_8);
        Files.write(
                folder.resolve("services.csv"),
                "id,organization_id,name,url,status\ns1,o1,Frühstück für Männer,javascript:alert(1),active\ns2,o9,Verwaist,,\ns3,o1,Zu,,defunct\n"
                        .getBytes(Charset.forName("windows-1252")));
        Files.writeString(
                folder.resolve("phones.csv"), "id,service_id,number\np1,s1,call me\np2,s7,112\n");
        UUID network = network();
        Report report = read(network, Package.read(folder));

        assertThat(report.entries())
                .extracting(it -> it.line().id() + " " + it.fate().word() + " " + it.reason())
                .containsExactlyInAnyOrder(
                        "o1 created null",
                        " skipped no-id",
                        "o2 skipped no-name",
                        "p1 warning phone",
                        "s1 created null",
                        "s2 skipped no-organisation",
                        "s3 created null",
                        "s3 warning not-active",
                        "p1 used null",
                        "p2 skipped no-service");
        assertThat(
                        rows.query(
                                """
                                select t.title, o.website, o.state from directory.offer o join directory.offer_text t on t.offer_id = o.id
                                join networks.organisation g on g.id = o.organisation_id where g.steward_id = ? order by t.title
                                """,
                                network))
                .extracting(it -> it.get("title") + " " + it.get("website") + " " + it.get("state"))
                .containsExactly("Frühstück für Männer null published", "Zu null draft");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "nothing", "{\"a\": 1}", "null"})
    void aBrokenPackageLeavesNothing(String text) {
        UUID network = network();
        var coordinator = coordinator(network);
        String path = "/de/n/" + slug(network) + "/imports/new";
        var answer = coordinator.fill(path, path, "text", text);

        assertThat(answer.statusCode()).isIn(303, 422);
        assertThat(
                        rows.count(
                                "select count(*) from networks.membership where network_id = ?",
                                network))
                .isZero();
        assertThatThrownBy(() -> Package.pasted("{")).hasMessage("json");
    }

    @Test
    void coordinatorPastesAndReadsTheReport() throws IOException {
        UUID network = network();
        var coordinator = coordinator(network);
        String path = "/de/n/" + slug(network) + "/imports";
        var answer =
                coordinator.fill(
                        path + "/new",
                        path + "/new",
                        "text",
                        Files.readString(EXAMPLES.resolve("service_list.json")));

        assertThat(answer.statusCode()).isEqualTo(303);
        String report = coordinator.follow(answer).body();
        assertThat(report).contains("Community Counselling", "Neu");
        assertThat(coordinator.get(path).body()).contains("JSON");
        assertThat(visitors.stranger().get(path).statusCode()).isEqualTo(303);
    }

    private Report read(UUID network, Package pack) {
        return door.write(
                new Machine("test"), () -> importing.read(network, "test", pack, null).report());
    }

    private java.util.Map<String, Object> offer(UUID network) {
        return rows.query(
                        """
                        select o.* from directory.offer o join networks.organisation g on g.id = o.organisation_id where g.steward_id = ?
                        """,
                        network)
                .getFirst();
    }

    private Visitor coordinator(UUID network) {
        UUID account = DemoWorld.id("administrator");
        rows.update(
                "insert into networks.seat (network_id, id, account_id, role) values (?, ?, ?,"
                        + " 'coordinator')",
                network,
                UUID.randomUUID(),
                account);
        return visitors.signedIn(account);
    }

    private static String slug(UUID network) {
        return "import-" + network.toString().substring(0, 8);
    }

    private UUID network() {
        UUID id = UUID.randomUUID();
        rows.update(
                "insert into networks.network (id, slug, language, languages, hue, country, region,"
                        + " founded_on, published_at) values (?, ?, 'en', '{en}', 30, 'DE', '',"
                        + " current_date, now())",
                id,
                slug(id));
        rows.update(
                "insert into networks.network_text (network_id, language, name) values (?, 'en',"
                        + " 'Import')",
                id);
        return id;
    }
}
