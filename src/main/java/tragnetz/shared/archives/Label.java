package tragnetz.shared.archives;

import tragnetz.shared.Refusal;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The one line of an archive that everybody can read, and nobody can change without breaking it.
 *
 * @param kind what is in the archive: {@code backup} or {@code network}
 * @param key name of the key, or the key itself, locked for one installation
 */
public record Label(String kind, String key) {

    private static final int FORMAT = 1;
    private static final int LONGEST = 300;
    private static final Pattern LINE =
            Pattern.compile("TRAGNETZ ([a-z]+) (\\d{1,6}) ([0-9a-f]{8,240})");

    byte[] line() {
        return "TRAGNETZ %s %d %s\n"
                .formatted(kind, FORMAT, key)
                .getBytes(StandardCharsets.US_ASCII);
    }

    /**
     * Reads the line and nothing behind it.
     *
     * @throws Refusal when it is no archive of this kind, or one of a later format
     */
    static Label read(InputStream source, String kind) throws IOException {
        StringBuilder line = new StringBuilder();
        DataInputStream data = new DataInputStream(source);
        try {
            for (int letter = data.read(); letter != '\n'; letter = data.read()) {
                if (letter < 0 || line.length() > LONGEST) {
                    throw new EOFException();
                }
                line.append((char) letter);
            }
        } catch (EOFException e) {
            throw foreign(kind);
        }
        Matcher found = LINE.matcher(line);
        if (!found.matches() || !found.group(1).equals(kind)) {
            throw foreign(kind);
        }
        if (Integer.parseInt(found.group(2)) > FORMAT) {
            throw new Refusal(
                    "The archive was made by a newer Tragnetz, in a format this one does not know.",
                    "Update first (git pull), then try again. Nothing was changed.");
        }
        return new Label(found.group(1), found.group(3));
    }

    private static Refusal foreign(String kind) {
        return new Refusal(
                "This is no archive of the kind \"" + kind + "\".",
                "Backups end in .backup, networks that move in .network.");
    }
}
