package tragnetz.shared.archives;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.streamingaead.AesGcmHkdfStreamingKey;
import com.google.crypto.tink.streamingaead.PredefinedStreamingAeadParameters;
import com.google.crypto.tink.streamingaead.StreamingAeadConfig;
import com.google.crypto.tink.util.SecretBytes;

import tragnetz.shared.crypto.Tokens;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * A key of 256 random bits that seals streams of any length: AES-256-GCM by Tink in pieces of one
 * megabyte, so that a changed, moved or missing piece is found.
 */
public final class Seal {

    private final byte[] secret;

    static {
        try {
            StreamingAeadConfig.register();
        } catch (GeneralSecurityException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    /** A key nobody knows yet. */
    public static Seal fresh() {
        byte[] secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        return new Seal(secret);
    }

    /** The key of these 32 bytes. */
    public Seal(byte[] secret) {
        if (secret.length != 32) {
            throw new IllegalArgumentException("A key has 32 bytes");
        }
        this.secret = secret.clone();
    }

    /** The key of 64 hexadecimal digits, as the key folder keeps it. */
    public static Seal of(String digits) {
        return new Seal(HexFormat.of().parseHex(digits.strip()));
    }

    /** Eight letters that tell keys apart and nothing else. */
    public String name() {
        return HexFormat.of()
                .formatHex(Tokens.hash("name " + HexFormat.of().formatHex(secret)), 0, 4);
    }

    /** The 32 bytes. */
    public byte[] secret() {
        return secret.clone();
    }

    OutputStream sealing(OutputStream target, byte[] header) throws IOException {
        try {
            return stream().newEncryptingStream(target, header);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    InputStream opening(InputStream source, byte[] header) throws IOException {
        try {
            return stream().newDecryptingStream(source, header);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @AccessesPartialKey
    private StreamingAead stream() throws GeneralSecurityException {
        AesGcmHkdfStreamingKey key =
                AesGcmHkdfStreamingKey.create(
                        PredefinedStreamingAeadParameters.AES256_GCM_HKDF_1MB,
                        SecretBytes.copyFrom(secret, InsecureSecretKeyAccess.get()));
        return KeysetHandle.newBuilder()
                .addEntry(KeysetHandle.importKey(key).withRandomId().makePrimary())
                .build()
                .getPrimitive(RegistryConfiguration.get(), StreamingAead.class);
    }
}
