package tragnetz.shared.backups;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import tragnetz.shared.Refusal;
import tragnetz.shared.archives.ArchiveInput;
import tragnetz.shared.archives.Label;
import tragnetz.shared.archives.Seal;
import tragnetz.shared.sql.Cellar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What {@code bin/restore} starts, before the restored house is opened. */
public final class RestoreCommand {

    private static final Logger log = LoggerFactory.getLogger(RestoreCommand.class);

    private RestoreCommand() {}

    public static void main(String[] arguments) {
        Program.run(RestoreCommand.class, arguments, RestoreCommand::restore);
    }

    private static void restore(Program program) throws Exception {
        Path file = file(program);
        Restoring restoring = new Restoring(file, keys(program));
        log.info("Checking {}", file);
        Seal seal = restoring.check();
        try (Cellar cellar = program.cellar()) {
            boolean replace = Boolean.parseBoolean(program.word("restore.replace"));
            restoring.fill(cellar.database(), program.keys, program.settings, replace);
        }
        log.info("Restored from {} with the key {}", file.getFileName(), seal.name());
    }

    private static Path file(Program program) {
        String named = program.word("restore.file");
        if (!named.isEmpty()) {
            Path file = Path.of(named);
            if (!Files.isReadable(file)) {
                throw new Refusal("There is no archive " + file + ".", "Name one that is there.");
            }
            return file;
        }
        BackupFolder folder = BackupFolder.of(program.settings, program.environment);
        return folder.newest()
                .orElseThrow(
                        () ->
                                new Refusal(
                                        "There is no backup in " + folder.path() + ".",
                                        "Name the archive: bin/restore FILE"))
                .file();
    }

    /** The key file that was named; the key folder; two sheets that somebody types. */
    private static ArchiveInput.Keys keys(Program program) {
        String named = program.word("restore.key");
        return label -> {
            List<Seal> seals =
                    !named.isEmpty()
                            ? BackupKeys.seals(Files.readString(Path.of(named)))
                            : Files.exists(program.settings.keyFolder().resolve(BackupKeys.FILE))
                                    ? new BackupKeys(program.keys).all()
                                    : List.of();
            for (Seal seal : seals) {
                if (seal.name().equals(label.key())) {
                    return seal;
                }
            }
            if (!named.isEmpty()) {
                throw BackupKeys.unknown(label);
            }
            return typed(label);
        };
    }

    /** Asks for two sheets until both are typed without mistakes. */
    private static Seal typed(Label label) throws IOException {
        BufferedReader console =
                new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        log.info(
                "The key {} is not here. Type the digits of two sheets of its key sheet.",
                label.key());
        Seal seal = KeyShare.join(sheet(console, 1), sheet(console, 2));
        if (!seal.name().equals(label.key())) {
            throw BackupKeys.unknown(label);
        }
        return seal;
    }

    private static KeyShare sheet(BufferedReader console, int place) throws IOException {
        while (true) {
            log.info("Sheet {} of 2, all 18 groups in one line:", place);
            String line = console.readLine();
            if (line == null) {
                throw new Refusal(
                        "Nobody types a sheet.",
                        "Run bin/restore at a terminal, or name a key file with --key.");
            }
            try {
                return KeyShare.typed(line);
            } catch (Refusal mistyped) {
                log.info("{} {}", mistyped.getMessage(), mistyped.remedy());
            }
        }
    }
}
