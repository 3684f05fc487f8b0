package tragnetz.shared.backups;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import tragnetz.shared.Refusal;
import tragnetz.shared.Settings;
import tragnetz.shared.archives.ArchiveInput;
import tragnetz.shared.archives.Seal;
import tragnetz.shared.crypto.KeyFolder;
import tragnetz.shared.sql.Database;
import tragnetz.shared.sql.Rebuilding;
import tragnetz.shared.sql.RowSum;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Fills an empty house from an archive, after every byte of it has been checked. */
final class Restoring {

    private static final Logger log = LoggerFactory.getLogger(Restoring.class);
    private static final String TABLE = "tables/";

    private final Path file;
    private final ArchiveInput.Keys keys;
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Map<String, List<String>> columns = new LinkedHashMap<>();
    private Map<String, String> manifest = Map.of();

    Restoring(Path file, ArchiveInput.Keys keys) {
        this.file = file;
        this.keys = keys;
    }

    /**
     * Reads all of the archive and compares every sum; nothing is changed.
     *
     * @return the key that opened it
     */
    Seal check() throws IOException {
        Manifest found = new Manifest();
        try (ArchiveInput archive = open()) {
            for (String name = archive.next(); name != null; name = archive.next()) {
                if (name.equals("manifest")) {
                    manifest = Manifest.read(archive.text());
                } else if (name.startsWith(TABLE)) {
                    InputStream entry = archive.entry();
                    columns.put(name, List.of(line(entry).split(",", -1)));
                    RowSum sum = new RowSum();
                    entry.transferTo(sum);
                    found.add(name, sum);
                } else {
                    String text = archive.text();
                    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
                    RowSum sum = new RowSum();
                    sum.write(bytes, 0, bytes.length);
                    texts.put(name, text);
                    if (!name.equals("made")) {
                        found.add(name, sum);
                    }
                }
            }
            if (manifest.isEmpty() || !found.faults(manifest).isEmpty()) {
                throw ArchiveInput.damaged();
            }
            log.info(
                    "The archive is whole: {} tables, {} rows, made {}",
                    columns.size(),
                    found.rows(),
                    text("made").lines().findFirst().orElse(""));
            return archive.seal();
        }
    }

    /**
     * Fills the database, then the key folder and the ledger of erasures.
     *
     * @param replace whether a database that is not empty may be emptied first
     */
    void fill(Database database, KeyFolder folder, Settings settings, boolean replace)
            throws Exception {
        List<String> histories = text("versions").lines().toList();
        try (Rebuilding rebuilding = Rebuilding.begin(database, histories, replace)) {
            rebuilding.lay(histories);
            try (ArchiveInput archive = open()) {
                for (String name = archive.next(); name != null; name = archive.next()) {
                    if (name.startsWith(TABLE)) {
                        InputStream entry = archive.entry();
                        line(entry);
                        rebuilding.fill(
                                name.substring(TABLE.length()),
                                Objects.requireNonNull(columns.get(name), name),
                                entry);
                        told(name);
                    }
                }
            }
            rebuilding.resume(text("sequences").lines().toList());
            compare(rebuilding);
            int held = rebuilding.holdMails();
            texts.keySet().stream()
                    .filter(it -> it.matches("keys/[a-z]+(-[a-z]+)*"))
                    .filter(it -> !it.startsWith("keys/database-"))
                    .forEach(it -> folder.replace(it.substring("keys/".length()), text(it)));
            remember(settings.data().resolve(Backups.LEDGER));
            rebuilding.finish();
            log.info(
                    "{} mails that waited are held: they may have left after the backup. An"
                            + " administrator releases or discards them.",
                    held);
        }
    }

    private void told(String name) {
        String rows = manifest.getOrDefault(name, "0 ");
        if (!rows.startsWith("0 ")) {
            log.info(
                    "{}: {} rows",
                    name.substring(TABLE.length()),
                    rows.substring(0, rows.indexOf(' ')));
        }
    }

    /** Every table as it was when the archive was made, byte for byte. */
    private void compare(Rebuilding rebuilding) throws Exception {
        Manifest there = new Manifest();
        for (var table : columns.entrySet()) {
            there.add(
                    table.getKey(),
                    rebuilding.sum(table.getKey().substring(TABLE.length()), table.getValue()));
        }
        Map<String, String> wanted = new LinkedHashMap<>(manifest);
        wanted.keySet().removeIf(it -> !it.startsWith(TABLE));
        List<String> faults = there.faults(wanted);
        if (!faults.isEmpty()) {
            throw new Refusal(
                    "The restored copy differs from the archive in " + faults + ".",
                    "Nothing of it was kept. Please report this, with the archive's first lines.");
        }
        log.info("{} tables are byte for byte as they were", columns.size());
    }

    /** Whoever was erased anywhere stays erased: lines of both ledgers. */
    private void remember(Path ledger) throws IOException {
        Set<String> lines = new LinkedHashSet<>();
        for (Path known : List.of(ledger, file.resolveSibling(Backups.LEDGER))) {
            if (Files.exists(known)) {
                lines.addAll(Files.readAllLines(known));
            }
        }
        lines.addAll(text(Backups.LEDGER).lines().toList());
        lines.removeIf(String::isBlank);
        try (OutputStream out =
                Files.newOutputStream(
                        ledger,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.DSYNC)) {
            for (String line : lines) {
                out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private String text(String name) {
        String text = texts.get(name);
        if (text == null) {
            throw ArchiveInput.damaged();
        }
        return text;
    }

    private ArchiveInput open() throws IOException {
        return new ArchiveInput(
                new BufferedInputStream(Files.newInputStream(file), 1 << 16), Backups.KIND, keys);
    }

    private static String line(InputStream entry) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int letter = entry.read(); letter > 0 && letter != '\n'; letter = entry.read()) {
            line.append((char) letter);
        }
        return line.toString();
    }
}
