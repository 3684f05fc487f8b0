package tragnetz.shared.crypto;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.util.SecretBytes;

import org.springframework.stereotype.Component;

import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The keys that wrap keysets: file {@code vault} of the key folder, one key of 64 hexadecimal
 * digits a line, the last one wraps.
 *
 * <p>To change it: {@code openssl rand -hex 32 >> keys/vault}, restart all nodes (each wraps every
 * keyset anew), remove the older lines, restart. Whoever holds an old backup of the database
 * <em>and</em> an old key can still read that backup.
 */
@Component
final class Keyring {

    private final Map<String, Aead> keys = new LinkedHashMap<>();
    private String current = "";

    static {
        try {
            AeadConfig.register();
        } catch (GeneralSecurityException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    Keyring(KeyFolder folder) throws GeneralSecurityException {
        for (String line : folder.secret("vault").lines().toList()) {
            if (!line.isBlank()) {
                current = HexFormat.of().formatHex(Tokens.hash(line.strip()), 0, 6);
                keys.put(current, aead(HexFormat.of().parseHex(line.strip())));
            }
        }
    }

    /** Name of the key that wraps now. */
    String current() {
        return current;
    }

    boolean knows(String name) {
        return keys.containsKey(name);
    }

    /**
     * The key of this name.
     *
     * @throws IllegalStateException when its line has been removed too early
     */
    Aead key(String name) {
        Aead key = keys.get(name);
        if (key == null) {
            throw new IllegalStateException("The key folder's file vault lacks a key: " + name);
        }
        return key;
    }

    @AccessesPartialKey
    static Aead aead(byte[] secret) throws GeneralSecurityException {
        AesGcmParameters parameters =
                AesGcmParameters.builder()
                        .setKeySizeBytes(32)
                        .setIvSizeBytes(12)
                        .setTagSizeBytes(16)
                        .setVariant(AesGcmParameters.Variant.NO_PREFIX)
                        .build();
        AesGcmKey key =
                AesGcmKey.builder()
                        .setParameters(parameters)
                        .setKeyBytes(SecretBytes.copyFrom(secret, InsecureSecretKeyAccess.get()))
                        .build();
        return KeysetHandle.newBuilder()
                .addEntry(KeysetHandle.importKey(key).withRandomId().makePrimary())
                .build()
                .getPrimitive(RegistryConfiguration.get(), Aead.class);
    }
}
