package tragnetz.shared.backups;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import tragnetz.shared.Refusal;
import tragnetz.shared.sql.Cellar;

import java.nio.file.Files;
import java.nio.file.Path;

/** What {@code bin/backup} starts, beside a running Tragnetz or without one. */
public final class BackupCommand {

    private static final Logger log = LoggerFactory.getLogger(BackupCommand.class);

    private BackupCommand() {}

    public static void main(String[] arguments) {
        Program.run(BackupCommand.class, arguments, BackupCommand::backup);
    }

    private static void backup(Program program) throws Exception {
        BackupFolder folder = BackupFolder.of(program.settings, program.environment);
        BackupKeys seals = new BackupKeys(program.keys);
        try (Cellar cellar = program.cellar()) {
            Path made =
                    new Backups(
                                    program.keys,
                                    seals,
                                    folder,
                                    program.settings,
                                    program.environment.getProperty(
                                            "spring.application.version", ""))
                            .make(cellar.database())
                            .orElseThrow(
                                    () ->
                                            new Refusal(
                                                    "Another backup of this database is under way.",
                                                    "Wait until it is done."));
            log.info(
                    "{} has {} bytes, sealed with the key {}",
                    made,
                    Files.size(made),
                    seals.current().name());
        }
    }
}
