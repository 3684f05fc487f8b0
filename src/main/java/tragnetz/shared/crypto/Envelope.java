package tragnetz.shared.crypto;

import com.google.crypto.tink.Aead;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/**
 * Seals a text with a secret that only somebody else keeps: without it we cannot read the text
 * either.
 */
public final class Envelope {

    private static final byte[] PLACE = "envelope".getBytes(StandardCharsets.UTF_8);

    private Envelope() {}

    /**
     * Seals the text.
     *
     * @param secret at least 128 random bits
     */
    public static byte[] seal(String secret, String text) {
        try {
            return aead(secret).encrypt(text.getBytes(StandardCharsets.UTF_8), PLACE);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * The text.
     *
     * @throws Illegible when it was sealed with another secret, or changed
     */
    public static String open(String secret, byte[] sealed) {
        try {
            return new String(aead(secret).decrypt(sealed, PLACE), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new Illegible("envelope");
        }
    }

    private static Aead aead(String secret) throws GeneralSecurityException {
        return Keyring.aead(Tokens.hash("envelope " + secret));
    }
}
