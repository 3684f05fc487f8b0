package tragnetz.privacy.exports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.shared.access.Door;
import tragnetz.shared.demo.DemoWorld;
import tragnetz.shared.i18n.Language;
import tragnetz.support.App;
import tragnetz.support.HouseTest;
import tragnetz.support.Rows;
import tragnetz.support.Visitor;
import tragnetz.support.Visitors;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

@HouseTest
class DataTests {

    private static final UUID ADA = DemoWorld.id("administrator");

    @Autowired Visitors visitors;
    @Autowired Archive archive;
    @Autowired Rows rows;
    @Autowired Door door;

    @Test
    void strangerIsSentToTheSignIn() {
        assertThat(visitors.stranger().get("/de/my/data").headers().firstValue("Location"))
                .hasValueSatisfying(it -> assertThat(it).contains("/de/sign-in"));
    }

    @Test
    void personReadsWhatIsStoredInEveryLanguage() {
        for (Language language : Language.spoken()) {
            var page = visitors.signedIn(ADA).get("/" + language.code() + "/my/data");

            assertThat(page.statusCode()).as(language.code()).isEqualTo(200);
            assertThat(page.body()).contains("admin@tragnetz.example", "Ada Admin");
        }
    }

    @Test
    void sessionsCarryTheirOwnClock() {
        assertThat(visitors.signedIn(ADA).get("/de/my/data").body()).contains("Verschwindet am ");
    }

    @Test
    void archiveIsReadByPeopleAndMachines() throws IOException {
        Map<String, String> files =
                unpacked(door.read(rows.person(ADA), () -> archive.of(ADA, Language.AR)));

        assertThat(files).containsOnlyKeys("data.html", "data.json");
        assertThat(files.get("data.html"))
                .contains("lang=\"ar\" dir=\"rtl\"", "admin@tragnetz.example");
        assertThat(files.get("data.json"))
                .contains("\"identity.email\"", "admin@tragnetz.example")
                .doesNotContain("token_hash", "salt");
    }

    @Test
    void downloadIsAnAttachmentAndLeavesALine() {
        var visitor = visitors.signedIn(ADA);
        var file = visitor.fill("/de/my/data", "/de/my/data/export");

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Disposition").orElse(""))
                .contains("attachment", "data-");
        assertThat(visitor.get("/de/my/data").body())
                .contains("Etwas gespeichert oder heruntergeladen");
    }

    @Test
    void downloadWantsTheSecondFactorOfWhoHasOne() {
        UUID account = visitors.newcomer("Blaumeise", Visitors.freshAddress());
        Visitor visitor = visitors.signedInOnce(account);
        App app = App.connectedBy(visitor, account, rows);

        var wanted = visitor.fill("/de/my/data", "/de/my/data/export");
        assertThat(Visitor.location(wanted)).isEqualTo("/de/my/step-up?to=%2Fmy%2Fdata");
        assertThat(app.prove(visitor, wanted)).isEqualTo("/de/my/data");

        var file = visitor.fill("/de/my/data", "/de/my/data/export");
        assertThat(file.headers().firstValue("Content-Type")).hasValue("application/zip");
    }

    private static Map<String, String> unpacked(byte[] zip) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
