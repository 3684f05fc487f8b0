package tragnetz.privacy.erasures;

import org.springframework.stereotype.Component;

import tragnetz.shared.Settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;

/**
 * The ledger's second copy, a file beside the database: a restored older copy of the database has
 * forgotten whom it should forget.
 */
@Component
class Ledger {

    private final Path file;

    Ledger(Settings settings) {
        this.file = settings.data().resolve("erasures.txt");
    }

    /** Adds a line, durable before this returns. */
    synchronized void add(ErasureStore.Erased line) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(
                    file,
                    line.account() + " " + line.receipt() + " " + line.day() + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND,
                    StandardOpenOption.DSYNC);
        } catch (IOException e) {
            throw new UncheckedIOException("The ledger of erasures cannot be written", e);
        }
    }

    List<ErasureStore.Erased> lines() {
        try {
            return Files.exists(file)
                    ? Files.readAllLines(file).stream()
                            .map(line -> line.split(" "))
                            .filter(parts -> parts.length == 3)
                            .map(
                                    it ->
                                            new ErasureStore.Erased(
                                                    it[0], it[1], LocalDate.parse(it[2])))
                            .toList()
                    : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException("The ledger of erasures cannot be read", e);
        }
    }
}
