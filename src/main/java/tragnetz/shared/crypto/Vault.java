package tragnetz.shared.crypto;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import tragnetz.shared.access.Door;
import tragnetz.shared.access.Machine;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * Seals single fields: AES-256-GCM by Tink, one keyset per owner (an organisation or an account),
 * the keyset wrapped by a key outside the database. Call inside an open transaction.
 *
 * <p>Protects a stolen disk, a copied database and a backup. Does not protect a seized running
 * server: it holds all keys.
 */
@Component
public final class Vault {

    private static final Machine MACHINE = new Machine("vault");

    private final Door door;
    private final KeysetStore store;
    private final Keyring keyring;

    Vault(Door door, KeysetStore store, Keyring keyring) {
        this.door = door;
        this.store = store;
        this.keyring = keyring;
    }

    /** Seals the text for this owner and place: four bytes of epoch, then Tink's ciphertext. */
    public byte[] seal(UUID owner, Place place, String text) {
        return seal(owner, place, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Seals a file's bytes like a text. */
    public byte[] seal(UUID owner, Place place, byte[] content) {
        KeysetStore.Wrapped keyset = door.as(MACHINE, () -> newest(owner));
        try {
            byte[] sealed =
                    aead(keyset).encrypt(content, Safe.associated(owner, place, keyset.epoch()));
            return ByteBuffer.allocate(4 + sealed.length)
                    .putInt(keyset.epoch())
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * The text that was sealed for this owner and place.
     *
     * @throws Illegible when it was sealed for another, was changed, or the owner's keys are gone
     */
    public String open(UUID owner, Place place, byte[] sealed) {
        return safe(owner).open(place, sealed);
    }

    /**
     * The owner's keys, fetched once for the many fields of a page; keep it no longer than that.
     */
    public Safe safe(UUID owner) {
        Map<Integer, Aead> keys = new HashMap<>();
        try {
            for (KeysetStore.Wrapped keyset : door.as(MACHINE, () -> store.all(owner))) {
                // A start already refuses without an older key; here only these fields stay shut.
                if (keyring.knows(keyset.wrappedBy())) {
                    keys.put(keyset.epoch(), aead(keyset));
                }
            }
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
        return new Safe(owner, keys);
    }

    /** What is sealed from now on gets new keys; what is sealed already stays readable. */
    public void renew(UUID owner) {
        door.as(
                MACHINE,
                () -> {
                    store.insert(fresh(owner, newest(owner).epoch() + 1));
                    return null;
                });
    }

    /** Nothing sealed for the owner can be read again, on this disk or in this database's rest. */
    public void shred(UUID owner) {
        door.as(MACHINE, () -> store.delete(owner));
    }

    /**
     * The owner's keys in the clear, a line each, for an archive that is sealed itself: owner,
     * epoch, key.
     */
    public List<String> handOver(UUID owner) {
        return door.as(MACHINE, () -> store.all(owner)).stream()
                .map(it -> owner + " " + it.epoch() + " " + text(it))
                .toList();
    }

    /**
     * Wraps keys that came along in an archive. Keys of an owner who has some here come in only
     * together with those, bit by bit: nobody plants a newer one that they know.
     *
     * @param admitted whose keys may come at all
     */
    public void takeOver(List<String> lines, Predicate<UUID> admitted) {
        Map<UUID, Map<Integer, String>> coming = new LinkedHashMap<>();
        for (String line : lines) {
            String[] parts = line.split(" ", 3);
            coming.computeIfAbsent(UUID.fromString(parts[0]), it -> new HashMap<>())
                    .put(Integer.valueOf(parts[1]), parts[2]);
        }
        coming.forEach(
                (owner, keys) -> {
                    if (admitted.test(owner) && door.as(MACHINE, () -> continues(owner, keys))) {
                        keys.forEach((epoch, key) -> add(owner, epoch, key));
                    }
                });
    }

    private boolean continues(UUID owner, Map<Integer, String> keys) {
        return store.all(owner).stream().allMatch(it -> text(it).equals(keys.get(it.epoch())));
    }

    private void add(UUID owner, int epoch, String key) {
        try {
            byte[] bare = Base64.getDecoder().decode(key);
            KeysetStore.Wrapped wrapped =
                    wrap(
                            TinkProtoKeysetFormat.parseKeyset(bare, InsecureSecretKeyAccess.get()),
                            owner,
                            epoch);
            door.as(
                    MACHINE,
                    () -> {
                        store.insert(wrapped);
                        return null;
                    });
        } catch (GeneralSecurityException e) {
            throw new Illegible("shared.keyset");
        }
    }

    private String text(KeysetStore.Wrapped keyset) {
        try {
            return Base64.getEncoder()
                    .encodeToString(
                            TinkProtoKeysetFormat.serializeKeyset(
                                    unwrap(keyset), InsecureSecretKeyAccess.get()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** After a change of the wrapping key: wraps what an older one holds. */
    @EventListener(ApplicationReadyEvent.class)
    void rewrap() {
        int wrapped;
        do {
            wrapped =
                    door.write(
                            MACHINE,
                            () -> {
                                List<KeysetStore.Wrapped> old =
                                        store.wrappedByOthers(keyring.current());
                                old.forEach(this::rewrap);
                                return old.size();
                            });
        } while (wrapped > 0);
    }

    void rewrap(KeysetStore.Wrapped keyset) {
        store.rewrap(wrap(unwrap(keyset), keyset.ownerId(), keyset.epoch()));
    }

    private KeysetStore.Wrapped newest(UUID owner) {
        return store.newest(owner)
                .orElseGet(
                        () -> {
                            store.insert(fresh(owner, 1));
                            return store.newest(owner).orElseThrow();
                        });
    }

    private KeysetStore.Wrapped fresh(UUID owner, int epoch) {
        try {
            return wrap(
                    KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM), owner, epoch);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private KeysetStore.Wrapped wrap(KeysetHandle keyset, UUID owner, int epoch) {
        try {
            return new KeysetStore.Wrapped(
                    owner,
                    epoch,
                    keyring.current(),
                    TinkProtoKeysetFormat.serializeEncryptedKeyset(
                            keyset, keyring.key(keyring.current()), bound(owner, epoch)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private KeysetHandle unwrap(KeysetStore.Wrapped keyset) {
        try {
            return TinkProtoKeysetFormat.parseEncryptedKeyset(
                    keyset.wrapped(),
                    keyring.key(keyset.wrappedBy()),
                    bound(keyset.ownerId(), keyset.epoch()));
        } catch (GeneralSecurityException e) {
            throw new Illegible("shared.keyset");
        }
    }

    private Aead aead(KeysetStore.Wrapped keyset) throws GeneralSecurityException {
        return unwrap(keyset).getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    private static byte[] bound(UUID owner, int epoch) {
        return (owner + "|" + epoch).getBytes(StandardCharsets.UTF_8);
    }
}
