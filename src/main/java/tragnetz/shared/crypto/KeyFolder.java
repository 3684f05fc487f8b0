package tragnetz.shared.crypto;

import org.springframework.stereotype.Component;

import tragnetz.shared.Settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.function.Supplier;

/** Secrets that live beside, never in, the database: one file each, readable by its owner only. */
@Component
public class KeyFolder {

    private final Path folder;

    KeyFolder(Settings settings) {
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

    private void write(Path file, String text) throws IOException {
        var owner =
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
        Files.createDirectories(
                folder.getParent() == null ? folder : folder.toAbsolutePath().getParent());
        if (!Files.isDirectory(folder)) {
            Files.createDirectory(folder, owner);
        }
        var only =
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        Path draft = Files.createTempFile(folder, "new", "", only);
        Files.writeString(draft, text, StandardCharsets.UTF_8, StandardOpenOption.SYNC);
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
