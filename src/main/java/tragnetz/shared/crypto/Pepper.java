package tragnetz.shared.crypto;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA-256 under a secret outside the database: short words cannot be guessed from a copy. */
public final class Pepper {

    private final SecretKeySpec key;

    /** The pepper of that name, made on first use. */
    public Pepper(KeyFolder keys, String name) {
        this(keys.secret(name).getBytes(StandardCharsets.UTF_8));
    }

    private Pepper(byte[] key) {
        this.key = new SecretKeySpec(key, "HmacSHA256");
    }

    /** 32 bytes that only this pepper makes of this text. */
    public byte[] of(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Another pepper that follows from this one and the text, an hour for example. */
    public Pepper in(String text) {
        return new Pepper(of(text));
    }
}
