package tragnetz.shared.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.mock.env.MockEnvironment;

import tragnetz.shared.Settings;
import tragnetz.shared.doctor.Finding.Ill;
import tragnetz.shared.doctor.Finding.Note;
import tragnetz.shared.doctor.Finding.Well;
import tragnetz.shared.sql.Database;
import tragnetz.support.HouseTest;
import tragnetz.support.Rows;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

@HouseTest
class DoctorTests {

    @TempDir Path folder;
    @Autowired Database database;
    @Autowired Rows rows;

    @Test
    void plainAddressOutsideThisMachineIsIll() {
        var findings =
                new MachineVisit(settings("http://tragnetz.example"), new MockEnvironment())
                        .findings();

        assertThat(findings)
                .filteredOn(Ill.class::isInstance)
                .singleElement()
                .asString()
                .contains("not encrypted", "TRAGNETZ_BASE_URL");
    }

    @Test
    void silentMailServerIsIll() {
        var environment =
                new MockEnvironment()
                        .withProperty("spring.mail.host", "localhost")
                        .withProperty("spring.mail.port", "2");

        assertThat(new MailVisit(settings("http://localhost"), environment).findings())
                .singleElement()
                .isInstanceOf(Ill.class);
    }

    @Test
    void plainRoleIsWellAndOwnerAsApplicationIsIll() {
        assertThat(visit(database.application())).hasSize(2).allMatch(Well.class::isInstance);
        assertThat(visit(database.owner()))
                .filteredOn(Ill.class::isInstance)
                .singleElement()
                .asString()
                .contains("Row-level security would not bind it");
    }

    @Test
    void wrongPasswordIsIll() {
        assertThat(visit(new Database.Credentials("tragnetz_app", "wrong")))
                .filteredOn(Ill.class::isInstance)
                .singleElement()
                .asString()
                .contains("cannot enter");
    }

    @Test
    void ledgerThatDiffersFromTheDatabaseIsIll() throws IOException {
        String erased = "ab".repeat(32);
        String line = "%s " + "cd".repeat(32) + " 2026-01-01\n";
        rows.update(
                "insert into privacy.erasure (account_hash, receipt_hash) values (decode(?, 'hex'),"
                        + " decode(?, 'hex'))",
                erased,
                erased);
        String all =
                rows
                        .query("select encode(account_hash, 'hex') as hash from privacy.erasure")
                        .stream()
                        .map(it -> line.formatted(it.get("hash")))
                        .collect(Collectors.joining());
        try {
            assertThat(ledger(all)).singleElement().isInstanceOf(Well.class);
            assertThat(ledger(all.replace(line.formatted(erased), "")))
                    .singleElement()
                    .isInstanceOf(Ill.class)
                    .asString()
                    .contains("1 erased people are in the database and not in");
            assertThat(ledger(all + line.formatted("ef".repeat(32)) + "ef torn"))
                    .hasSize(2)
                    .anyMatch(Note.class::isInstance)
                    .filteredOn(Ill.class::isInstance)
                    .singleElement()
                    .asString()
                    .contains("not in the database", "erases them once more");
        } finally {
            rows.update(
                    "delete from privacy.erasure where account_hash = decode(?, 'hex')", erased);
        }
    }

    private List<Finding> ledger(String lines) throws IOException {
        Files.writeString(folder.resolve("erasures.txt"), lines);
        Settings settings =
                new Settings(folder, "", URI.create("http://localhost"), false, "DE", false);
        return new ErasureVisit(settings, environment(database.application())).findings();
    }

    private List<Finding> visit(Database.Credentials application) {
        return new DatabaseVisit(settings("http://localhost"), environment(application)).findings();
    }

    private MockEnvironment environment(Database.Credentials application) {
        return new MockEnvironment()
                .withProperty("spring.datasource.url", database.url())
                .withProperty("spring.datasource.username", application.role())
                .withProperty("spring.datasource.password", application.password())
                .withProperty("spring.flyway.user", database.owner().role())
                .withProperty("spring.flyway.password", database.owner().password());
    }

    private static Settings settings(String address) {
        var properties =
                Map.of("tragnetz.base-url", address, "tragnetz.data", Path.of("target").toString());
        return new Binder(new MapConfigurationPropertySource(properties))
                .bindOrCreate("tragnetz", Settings.class);
    }
}
