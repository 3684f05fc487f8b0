package tragnetz.shared.backups;

import org.springframework.stereotype.Component;

import tragnetz.shared.Refusal;
import tragnetz.shared.archives.ArchiveInput;
import tragnetz.shared.archives.Label;
import tragnetz.shared.archives.Seal;
import tragnetz.shared.crypto.KeyFolder;

import java.util.List;

/**
 * The keys of backups: file {@code backup} of the key folder, 64 hexadecimal digits a line. The
 * last one seals, the older ones still open what they sealed.
 */
@Component
public class BackupKeys implements ArchiveInput.Keys {

    static final String FILE = "backup";

    private final KeyFolder folder;

    BackupKeys(KeyFolder folder) {
        this.folder = folder;
    }

    List<Seal> all() {
        return seals(folder.secret(FILE));
    }

    static List<Seal> seals(String lines) {
        return lines.lines().filter(line -> !line.isBlank()).map(Seal::of).toList();
    }

    /** The key that seals now. */
    public Seal current() {
        return all().getLast();
    }

    /** Backups from now on are sealed with this key. */
    public void change(Seal seal) {
        folder.add(FILE, java.util.HexFormat.of().formatHex(seal.secret()));
    }

    @Override
    public Seal of(Label label) {
        return all().stream()
                .filter(it -> it.name().equals(label.key()))
                .findFirst()
                .orElseThrow(() -> unknown(label));
    }

    static Refusal unknown(Label label) {
        return new Refusal(
                "The archive was sealed with the key "
                        + label.key()
                        + ", and that is not among the keys given.",
                "Take the key file or two sheets that name this key. Nothing was changed.");
    }
}
