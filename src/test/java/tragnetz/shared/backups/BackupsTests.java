package tragnetz.shared.backups;

import static org.assertj.core.api.Assertions.assertThat;

import static tragnetz.shared.backups.Copies.folder;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.shared.Settings;
import tragnetz.shared.crypto.KeyFolder;
import tragnetz.shared.sql.Database;
import tragnetz.shared.sql.Snapshot;
import tragnetz.support.HouseTest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** The whole house goes into a sealed file, every night, and old files go. */
@HouseTest
class BackupsTests {

    @TempDir Path folder;
    @Autowired Database database;
    @Autowired KeyFolder keys;
    @Autowired BackupKeys seals;
    @Autowired Settings settings;

    @Test
    void onlyOneBackupAtATimeAndNothingHalf() throws Exception {
        Path here = Files.createDirectories(folder.resolve("half"));
        Files.writeString(here.resolve("tragnetz-20260101-000000.backup.unfinished"), "torn");
        Files.writeString(here.resolve("tragnetz-20260101-000000.backup"), "old");
        BackupFolder shelf = folder(here);
        assertThat(shelf.newest().orElseThrow().made())
                .isEqualTo(Instant.parse("2026-01-01T00:00:00Z"));
        try (Snapshot other = Snapshot.take(database)) {
            assertThat(other.alone()).isTrue();
            assertThat(new Backups(keys, seals, shelf, settings, "").make(database)).isEmpty();
        }
        assertThat(new Backups(keys, seals, shelf, settings, "").make(database)).isPresent();
        try (var files = Files.list(here)) {
            assertThat(files).hasSize(1).noneMatch(it -> it.toString().endsWith(".unfinished"));
        }
    }

    @Test
    void keepsDaysAndWeeksAndTheNewest() throws Exception {
        Path here = Files.createDirectories(folder.resolve("shelf"));
        for (int day = 1; day <= 31; day++) {
            Files.writeString(here.resolve("tragnetz-202610%02d-030000.backup".formatted(day)), "");
            Files.writeString(here.resolve("tragnetz-202610%02d-040000.backup".formatted(day)), "");
        }
        folder(here).tidy(Clock.fixed(Instant.parse("2026-10-31T12:00:00Z"), ZoneOffset.UTC));

        assertThat(folder(here).all().stream().map(it -> it.made().toString().substring(8, 13)))
                .containsExactly(
                        "31T04", "30T04", "29T04", "28T04", "27T04", "26T04", "25T04", "18T04",
                        "11T04", "04T04");
    }

    @Test
    void theNightIsChosenAndAMissedOneIsMadeUpFor() {
        Instant noon = Instant.parse("2026-11-22T12:00:00Z");
        Instant night = Instant.parse("2026-11-22T02:00:00Z");
        assertThat(NightlyBackups.due(noon.minusSeconds(25 * 3600), noon, ZoneOffset.UTC))
                .isFalse();
        assertThat(NightlyBackups.due(noon.minusSeconds(27 * 3600), noon, ZoneOffset.UTC)).isTrue();
        assertThat(NightlyBackups.due(night.minusSeconds(21 * 3600), night, ZoneOffset.UTC))
                .isTrue();
        assertThat(NightlyBackups.due(night.minusSeconds(3 * 3600), night, ZoneOffset.UTC))
                .isFalse();
    }
}
