package tragnetz.shared.backups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static tragnetz.shared.backups.Copies.folder;
import static tragnetz.shared.backups.Copies.settings;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.shared.Refusal;
import tragnetz.shared.Settings;
import tragnetz.shared.archives.ArchiveOutput;
import tragnetz.shared.archives.Label;
import tragnetz.shared.archives.Seal;
import tragnetz.shared.crypto.KeyFolder;
import tragnetz.shared.sql.Database;
import tragnetz.support.HouseTest;
import tragnetz.support.Rows;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Wrong keys, torn, changed and newer archives are refused before anything is touched. */
@HouseTest
class WrongArchiveTests {

    @TempDir Path folder;
    @Autowired Database database;
    @Autowired KeyFolder keys;
    @Autowired BackupKeys seals;
    @Autowired Settings settings;
    @Autowired Rows rows;

    @Test
    void nothingIsChangedByAnArchiveThatDoesNotFit() throws Exception {
        Path archive =
                new Backups(keys, seals, folder(folder.resolve("backups")), settings, "")
                        .make(database)
                        .orElseThrow();
        Seal stranger = Seal.of("00".repeat(32));
        assertThatThrownBy(() -> new Restoring(archive, label -> stranger).check())
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("cannot be opened");
        assertThatThrownBy(
                        () ->
                                new Restoring(
                                                archive,
                                                label -> {
                                                    throw BackupKeys.unknown(label);
                                                })
                                        .check())
                .hasMessageContaining(seals.current().name());
        byte[] bytes = Files.readAllBytes(archive);
        byte[] changed = bytes.clone();
        changed[bytes.length / 2] ^= 1;
        byte[] torn = java.util.Arrays.copyOf(bytes, bytes.length - 40_000);
        byte[] relabelled = bytes.clone();
        relabelled[9] = 'c';
        for (byte[] bad : List.of(changed, torn, relabelled, new byte[0], new byte[3_000])) {
            Path file = Files.write(folder.resolve("bad.backup"), bad);
            assertThatThrownBy(() -> new Restoring(file, seals).check())
                    .isInstanceOf(Refusal.class);
        }
        Restoring whole = new Restoring(archive, seals);
        whole.check();
        assertThatThrownBy(() -> whole.fill(database, keys, settings(folder), true))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("is running");
        Restoring newer = new Restoring(altered("shared 9999 1"), seals);
        newer.check();
        assertThatThrownBy(() -> newer.fill(database, keys, settings(folder), true))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("newer Tragnetz");
        Path later =
                Files.writeString(
                        folder.resolve("later.backup"), "TRAGNETZ backup 2 0123456789abcdef\n");
        assertThatThrownBy(() -> new Restoring(later, seals).check())
                .hasMessageContaining("newer Tragnetz");
        assertThat(rows.count("select count(*) from networks.network")).isPositive();
    }

    /** The same archive with one migration more, sealed anew: as a newer house would make it. */
    private Path altered(String line) throws Exception {
        Path file = folder.resolve("newer.backup");
        Seal seal = seals.current();
        Manifest manifest = new Manifest();
        try (ArchiveOutput out =
                new ArchiveOutput(
                        Files.newOutputStream(file), new Label(Backups.KIND, seal.name()), seal)) {
            var sum = new tragnetz.shared.sql.RowSum();
            byte[] text = (line + "\n").getBytes(StandardCharsets.UTF_8);
            sum.write(text, 0, text.length);
            manifest.add("versions", sum);
            out.add("made", "2030-01-01T00:00:00Z\n");
            out.add("versions", line + "\n");
            out.add("manifest", manifest.text());
        }
        return file;
    }
}
