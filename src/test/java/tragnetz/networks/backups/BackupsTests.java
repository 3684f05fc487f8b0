package tragnetz.networks.backups;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.shared.backups.BackupFolder;
import tragnetz.shared.demo.DemoWorld;
import tragnetz.support.HouseTest;
import tragnetz.support.Rows;
import tragnetz.support.Visitor;
import tragnetz.support.Visitors;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

@HouseTest
class BackupsTests {

    private static final String PAGE = "/de/administration/backups";

    @Autowired Visitors visitors;
    @Autowired Rows rows;
    @Autowired BackupFolder folder;

    @Test
    void theAdministratorSeesTheirAgeAndMakesOne() throws Exception {
        Visitor administrator = visitors.signedIn(DemoWorld.id("administrator"));
        Files.createDirectories(folder.path());
        Path old = folder.path().resolve("tragnetz-20200101-000000.backup");
        Files.writeString(old, "");
        if (folder.all().size() == 1) {
            assertThat(administrator.get(PAGE).body()).contains("älter als 36 Stunden");
            assertThat(administrator.get("/de/administration").body())
                    .contains("älter als 36 Stunden");
        }

        administrator.get(PAGE);
        Instant before = Instant.now().minusSeconds(1);
        assertThat(Visitor.location(administrator.post(PAGE)))
                .isEqualTo(PAGE + "?did=backup-begun");
        Instant end = before.plus(Duration.ofSeconds(60));
        while (folder.newest().orElseThrow().made().isBefore(before.minusSeconds(1))
                && Instant.now().isBefore(end)) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        assertThat(administrator.get(PAGE).body())
                .contains("vor weniger als einer Stunde")
                .doesNotContain("älter als 36 Stunden");
        Files.deleteIfExists(old);
    }

    @Test
    void heldMailsWaitForADecision() {
        Visitor administrator = visitors.signedIn(DemoWorld.id("administrator"));
        held("held-one@test.example");
        assertThat(administrator.get(PAGE).body()).contains("Zurückgehaltene Mails");
        administrator.post(PAGE + "/mails", "fate", "discard");
        assertThat(state("held-one@test.example")).isEqualTo("failed");

        held("held-two@test.example");
        administrator.get(PAGE);
        administrator.post(PAGE + "/mails", "fate", "release");
        assertThat(state("held-two@test.example")).isNotEqualTo("held");
        assertThat(administrator.get(PAGE).body()).doesNotContain("Zurückgehaltene Mails");
        rows.update("delete from shared.mail where recipient like 'held-%@test.example'");
    }

    private void held(String address) {
        rows.update(
                "insert into shared.mail (recipient, language, subject, body, held) values (?,"
                        + " 'de', 'a', 'b', true)",
                address);
    }

    private String state(String address) {
        return rows.one(
                String.class,
                "select case when failed_at is not null then 'failed' when held then 'held' else"
                        + " 'free' end from shared.mail where recipient = ?",
                address);
    }
}
