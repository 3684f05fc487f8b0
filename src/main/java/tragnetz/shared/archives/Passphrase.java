package tragnetz.shared.archives;

import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;

/**
 * Words of 70 random bits that people can read to each other, and the key that Argon2id makes of
 * them (OWASP's parameters: 19 MiB, 2 passes, 1 lane).
 */
public final class Passphrase {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String CONSONANTS = "bdfgklmnprst";
    private static final String VOWELS = "aeiou";
    private static final int WORDS = 6;

    private Passphrase() {}

    /** Six words of two syllables. */
    public static String fresh() {
        StringBuilder words = new StringBuilder();
        for (int place = 0; place < 4 * WORDS; place++) {
            String letters = place % 2 == 0 ? CONSONANTS : VOWELS;
            words.append(place > 0 && place % 4 == 0 ? "-" : "")
                    .append(letters.charAt(RANDOM.nextInt(letters.length())));
        }
        return words.toString();
    }

    /** 16 random bytes as hexadecimal digits, for a label. */
    public static String salt() {
        byte[] salt = new byte[16];
        RANDOM.nextBytes(salt);
        return HexFormat.of().formatHex(salt);
    }

    /** The key that these words make with that salt, however they are parted. */
    public static Seal seal(String words, String salt) {
        Argon2BytesGenerator argon = new Argon2BytesGenerator();
        argon.init(
                new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                        .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                        .withMemoryAsKB(19 * 1024)
                        .withIterations(2)
                        .withParallelism(1)
                        .withSalt(HexFormat.of().parseHex(salt))
                        .build());
        byte[] key = new byte[32];
        String plain = words.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        argon.generateBytes(plain.getBytes(StandardCharsets.US_ASCII), key);
        return new Seal(key);
    }
}
