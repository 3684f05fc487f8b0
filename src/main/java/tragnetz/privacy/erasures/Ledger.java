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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The ledger's second copy, a file beside the database: a restored older copy of the database has
 * forgotten whom it should forget.
 */
@Component
class Ledger {

    private static final Pattern LINE =
            Pattern.compile("([0-9a-f]{64}) ([0-9a-f]{64}) (\\d{4}-\\d{2}-\\d{2})");

    private final Path file;

    Ledger(Settings settings) {
        this.file = settings.data().resolve("erasures.txt");
    }

    /** Adds a line, durable before this returns; after a torn one on a line of its own. */
    synchronized void add(ErasureStore.Erased line) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(
                    file,
                    (torn() ? "\n" : "")
                            + line.account()
                            + " "
                            + line.receipt()
                            + " "
                            + line.day()
                            + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND,
                    StandardOpenOption.DSYNC);
        } catch (IOException e) {
            throw new UncheckedIOException("The ledger of erasures cannot be written", e);
        }
    }

    /** All whole lines. */
    List<ErasureStore.Erased> lines() {
        try {
            return Files.exists(file)
                    ? Files.readAllLines(file).stream()
                            .map(LINE::matcher)
                            .filter(Matcher::matches)
                            .map(
                                    it ->
                                            new ErasureStore.Erased(
                                                    it.group(1),
                                                    it.group(2),
                                                    LocalDate.parse(it.group(3))))
                            .toList()
                    : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException("The ledger of erasures cannot be read", e);
        }
    }

    private boolean torn() throws IOException {
        byte[] bytes = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
        return bytes.length > 0 && bytes[bytes.length - 1] != '\n';
    }
}
