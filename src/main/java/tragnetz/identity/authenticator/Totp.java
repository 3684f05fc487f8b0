package tragnetz.identity.authenticator;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Six-digit codes of 30 seconds (RFC 6238, SHA-1: what every authenticator app speaks). */
final class Totp {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int PERIOD = 30;

    private Totp() {}

    /** 160 random bits as 32 letters and digits (base 32). */
    static String seed() {
        byte[] bytes = new byte[20];
        new SecureRandom().nextBytes(bytes);
        StringBuilder text = new StringBuilder();
        long bits = 0;
        int held = 0;
        for (byte next : bytes) {
            bits = bits << 8 | (next & 0xff);
            for (held += 8; held >= 5; held -= 5) {
                text.append(ALPHABET.charAt((int) (bits >> (held - 5)) & 31));
            }
        }
        return text.toString();
    }

    /** The step whose code this is: the present one, the one before or the next; else empty. */
    static OptionalLong step(String seed, String code, Instant now) {
        long present = now.getEpochSecond() / PERIOD;
        OptionalLong found = OptionalLong.empty();
        for (long step = present - 1; step <= present + 1; step++) {
            if (MessageDigest.isEqual(
                    code(seed, step).getBytes(java.nio.charset.StandardCharsets.US_ASCII),
                    code.getBytes(java.nio.charset.StandardCharsets.UTF_8))) {
                found = OptionalLong.of(step);
            }
        }
        return found;
    }

    static String code(String seed, long step) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(bytes(seed), "HmacSHA1"));
            byte[] hash = mac.doFinal(ByteBuffer.allocate(8).putLong(step).array());
            int number = ByteBuffer.wrap(hash).getInt(hash[hash.length - 1] & 15) & 0x7fffffff;
            return String.format(Locale.ROOT, "%06d", number % 1_000_000);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(String seed) {
        ByteBuffer bytes = ByteBuffer.allocate(seed.length() * 5 / 8);
        long bits = 0;
        int held = 0;
        for (char letter : seed.toCharArray()) {
            bits = bits << 5 | ALPHABET.indexOf(letter);
            held += 5;
            if (held >= 8) {
                held -= 8;
                bytes.put((byte) (bits >> held));
            }
        }
        return bytes.array();
    }
}
