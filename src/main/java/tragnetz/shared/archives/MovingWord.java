package tragnetz.shared.archives;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.HybridDecrypt;
import com.google.crypto.tink.HybridEncrypt;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.Key;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.hybrid.HpkeParameters;
import com.google.crypto.tink.hybrid.HpkePrivateKey;
import com.google.crypto.tink.hybrid.HpkePublicKey;
import com.google.crypto.tink.hybrid.HybridConfig;
import com.google.crypto.tink.subtle.X25519;
import com.google.crypto.tink.util.Bytes;
import com.google.crypto.tink.util.SecretBytes;

import tragnetz.shared.crypto.Tokens;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/**
 * Public key of one installation that takes networks in (HPKE of RFC 9180 by Tink: X25519,
 * HKDF-SHA-256, AES-256-GCM): whoever knows it can seal for that installation, and cannot open.
 */
public final class MovingWord {

    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final int BYTES = 32;
    private static final int CHECK = 3;
    private static final int SIGNS = (BYTES + CHECK) * 8 / 5;
    private static final byte[] PURPOSE = "tragnetz network".getBytes(StandardCharsets.UTF_8);

    static {
        try {
            HybridConfig.register();
        } catch (GeneralSecurityException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private final byte[] key;

    private MovingWord(byte[] key) {
        this.key = key;
    }

    /** The word to this private key of 32 bytes. */
    static MovingWord of(byte[] secret) {
        try {
            return new MovingWord(X25519.publicFromPrivate(secret));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What somebody typed, however it is parted; empty when a letter is wrong or missing. */
    public static Optional<MovingWord> typed(String text) {
        String signs = text.toLowerCase(Locale.ROOT).replaceAll("[^a-z2-9]", "");
        byte[] bytes = new byte[BYTES + CHECK];
        for (int place = 0; place < SIGNS && signs.length() == SIGNS; place++) {
            int value = LETTERS.indexOf(signs.charAt(place));
            if (value < 0) {
                return Optional.empty();
            }
            for (int bit = 0; bit < 5; bit++) {
                int at = place * 5 + bit;
                bytes[at / 8] |= (byte) ((value >> (4 - bit) & 1) << (7 - at % 8));
            }
        }
        byte[] key = Arrays.copyOf(bytes, BYTES);
        boolean whole = signs.length() == SIGNS && Arrays.equals(bytes, checked(key));
        return whole ? Optional.of(new MovingWord(key)) : Optional.empty();
    }

    /** 14 groups of four letters and digits, 69 characters; the last ones check the others. */
    public String text() {
        byte[] bytes = checked(key);
        StringBuilder text = new StringBuilder();
        for (int place = 0; place < SIGNS; place++) {
            int value = 0;
            for (int at = place * 5; at < place * 5 + 5; at++) {
                value = value << 1 | bytes[at / 8] >> (7 - at % 8) & 1;
            }
            text.append(place > 0 && place % 4 == 0 ? "-" : "").append(LETTERS.charAt(value));
        }
        return text.toString();
    }

    /** The seal's key for this installation alone, as hexadecimal digits for a label. */
    public String lock(Seal seal) {
        try {
            byte[] locked =
                    keyset(publicKey())
                            .getPrimitive(RegistryConfiguration.get(), HybridEncrypt.class)
                            .encrypt(seal.secret(), PURPOSE);
            return HexFormat.of().formatHex(locked);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Opens what was locked for the installation with this private key; empty for others. */
    @AccessesPartialKey
    static Optional<Seal> unlock(byte[] secret, String locked) {
        try {
            Key own =
                    HpkePrivateKey.create(
                            of(secret).publicKey(),
                            SecretBytes.copyFrom(secret, InsecureSecretKeyAccess.get()));
            return Optional.of(
                    new Seal(
                            keyset(own)
                                    .getPrimitive(RegistryConfiguration.get(), HybridDecrypt.class)
                                    .decrypt(HexFormat.of().parseHex(locked), PURPOSE)));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @AccessesPartialKey
    private static KeysetHandle keyset(Key key) throws GeneralSecurityException {
        return KeysetHandle.newBuilder()
                .addEntry(KeysetHandle.importKey(key).withRandomId().makePrimary())
                .build();
    }

    @AccessesPartialKey
    private HpkePublicKey publicKey() throws GeneralSecurityException {
        HpkeParameters parameters =
                HpkeParameters.builder()
                        .setKemId(HpkeParameters.KemId.DHKEM_X25519_HKDF_SHA256)
                        .setKdfId(HpkeParameters.KdfId.HKDF_SHA256)
                        .setAeadId(HpkeParameters.AeadId.AES_256_GCM)
                        .setVariant(HpkeParameters.Variant.NO_PREFIX)
                        .build();
        return HpkePublicKey.create(parameters, Bytes.copyFrom(key), null);
    }

    private static byte[] checked(byte[] key) {
        byte[] sum = Tokens.hash("moving " + HexFormat.of().formatHex(key));
        byte[] whole = Arrays.copyOf(key, BYTES + CHECK);
        System.arraycopy(sum, 0, whole, BYTES, CHECK);
        return whole;
    }
}
