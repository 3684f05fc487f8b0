package tragnetz.shared.crypto;

import org.springframework.stereotype.Component;

import tragnetz.shared.Settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Secrets that live beside, never in, the database: one file each, readable by its owner only. */
@Component
public class KeyFolder {

    private final Path folder;

    public KeyFolder(Settings settings) {
        this.folder = settings.keyFolder();
    }

    /** The named secret; made from 256 random bits when it is asked for the first time. */
    public String secret(String name) {
        return text(name, KeyFolder::random);
    }

    /** The named file's text; written by {@code first} when it is asked for the first time. */
    public synchronized String text(String name, Supplier<String> first) {
        try {
            Path file = folder.resolve(name);
            if (!Files.exists(file)) {
                write(file, first.get());
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("The key folder " + folder + " cannot be used", e);
        }
    }

    /** Where the named secret lies, for programs that want a file. */
    public Path file(String name) {
        secret(name);
        return folder.resolve(name);
    }

    /** Names of all files, those of drafts left out. */
    public List<String> names() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(it -> it.getFileName().toString())
                    .filter(it -> it.matches("[a-z]+(-[a-z]+)*"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The key folder " + folder + " cannot be read", e);
        }
    }

    /** Adds a line to the named file. */
    public synchronized void add(String name, String line) {
        replace(name, secret(name) + "\n" + line + "\n");
    }

    /** Gives the named file this text, all of it or nothing; the other text is kept beside it. */
    public synchronized void replace(String name, String text) {
        try {
            Path file = folder.resolve(name);
            if (Files.exists(file)) {
                if (Files.readString(file).strip().equals(text.strip())) {
                    return;
                }
                Path before = folder.resolve(name + ".before");
                Files.deleteIfExists(before);
                Files.createLink(before, file);
            }
            furnish();
            Files.move(draft(text), file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("The key folder " + folder + " cannot be used", e);
        }
    }

    /** Removes the files whose names begin like that, but those. */
    public synchronized void forget(String beginning, Set<String> but) {
        try (Stream<Path> files = Files.exists(folder) ? Files.list(folder) : Stream.empty()) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                if (name.startsWith(beginning) && !but.contains(name)) {
                    Files.delete(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The key folder " + folder + " cannot be used", e);
        }
    }

    private void furnish() throws IOException {
        var owner =
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
        Files.createDirectories(
                folder.getParent() == null ? folder : folder.toAbsolutePath().getParent());
        if (!Files.isDirectory(folder)) {
            Files.createDirectory(folder, owner);
        }
    }

    private Path draft(String text) throws IOException {
        var only =
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        Path draft = Files.createTempFile(folder, "new", "", only);
        return Files.writeString(draft, text, StandardCharsets.UTF_8, StandardOpenOption.SYNC);
    }

    private void write(Path file, String text) throws IOException {
        furnish();
        Path draft = draft(text);
        try {
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException another) {
            // A second node was faster; its secret stands.
        }
        Files.delete(draft);
    }

    private static String random() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
