package tragnetz.shared.crypto;

import com.google.crypto.tink.Aead;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;

/** One owner's opened keys; for the many fields of one page. */
public final class Safe {

    private final UUID owner;
    private final Map<Integer, Aead> keys;

    Safe(UUID owner, Map<Integer, Aead> keys) {
        this.owner = owner;
        this.keys = Map.copyOf(keys);
    }

    /**
     * The text that was sealed for this place.
     *
     * @throws Illegible when it was sealed for another, was changed, or the owner's keys are gone
     */
    public String open(Place place, byte[] sealed) {
        return new String(bytes(place, sealed), StandardCharsets.UTF_8);
    }

    /**
     * The bytes that were sealed for this place.
     *
     * @throws Illegible when they were sealed for another, were changed, or the keys are gone
     */
    public byte[] bytes(Place place, byte[] sealed) {
        if (sealed.length < 4) {
            throw new Illegible(place.table());
        }
        int epoch = ByteBuffer.wrap(sealed).getInt();
        Aead key = keys.get(epoch);
        if (key == null) {
            throw new Illegible(place.table());
        }
        try {
            return key.decrypt(
                    Arrays.copyOfRange(sealed, 4, sealed.length), associated(owner, place, epoch));
        } catch (GeneralSecurityException e) {
            throw new Illegible(place.table());
        }
    }

    /** Binds a sealed text to where it lies. */
    static byte[] associated(UUID owner, Place place, int epoch) {
        return (owner + "|" + place + "|" + epoch).getBytes(StandardCharsets.UTF_8);
    }
}
