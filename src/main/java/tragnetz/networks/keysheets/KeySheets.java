package tragnetz.networks.keysheets;

import org.springframework.stereotype.Component;

import tragnetz.shared.access.Door;
import tragnetz.shared.access.Machine;
import tragnetz.shared.archives.Seal;
import tragnetz.shared.backups.BackupKeys;
import tragnetz.shared.backups.KeyShare;
import tragnetz.shared.crypto.Tokens;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;

/** Makes key sheets and remembers who keeps them, never what stands on them. */
@Component
public class KeySheets {

    private static final Machine MACHINE = new Machine("key-sheets");

    private final Door door;
    private final KeySheetStore store;
    private final BackupKeys keys;

    KeySheets(Door door, KeySheetStore store, BackupKeys keys) {
        this.door = door;
        this.store = store;
        this.keys = keys;
    }

    /** The sheets of the key that seals now, in their order; empty when none was made. */
    public List<KeySheet> all() {
        return door.as(MACHINE, () -> store.of(keys.current().name()));
    }

    /** How many of them are printed and confirmed. */
    public int confirmed() {
        return (int) all().stream().filter(it -> it.confirmedAt() != null).count();
    }

    /**
     * Splits the key; one that was split before is replaced by a new one, which seals from now on.
     *
     * @param organisations three names
     */
    List<KeyShare> make(List<String> organisations) {
        Seal seal = keys.current();
        if (!all().isEmpty()) {
            byte[] secret = new byte[32];
            new SecureRandom().nextBytes(secret);
            seal = new Seal(secret);
            Seal next = seal;
            door.afterwards(() -> keys.change(next));
        }
        List<KeyShare> shares = KeyShare.split(seal);
        String name = seal.name();
        door.as(
                MACHINE,
                () -> {
                    for (KeyShare share : shares) {
                        store.insert(
                                name,
                                share.number(),
                                organisations.get(share.number() - 1),
                                hash(share.number(), share.word()));
                    }
                    return null;
                });
        return shares;
    }

    /** Whether the word stands on that sheet; then it is confirmed. */
    boolean confirm(int number, String word) {
        byte[] typed = hash(number, word);
        return door.as(
                MACHINE,
                () ->
                        all().stream()
                                .filter(it -> it.number() == number)
                                .filter(it -> MessageDigest.isEqual(it.wordHash(), typed))
                                .map(it -> store.confirm(it.key(), number))
                                .findFirst()
                                .isPresent());
    }

    private static byte[] hash(int number, String word) {
        return Tokens.hash(number + " " + word.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", ""));
    }
}
