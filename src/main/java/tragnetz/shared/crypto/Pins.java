package tragnetz.shared.crypto;

import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Short secrets that people type: PINs, the digits of cards and receipts, recovery codes. Argon2id
 * with OWASP's parameters (19 MiB, 2 passes, 1 lane) and two peppers of the key folder, {@code
 * pepper-lookup} and {@code pepper-proof}: a stolen database alone is of no use for guessing, and
 * neither pepper tells anything about the other's rows.
 *
 * <p>Peppers cannot be changed without new cards and PINs: nothing here can be derived anew.
 */
@Component
public final class Pins {

    private static final int KIBIBYTES = 19 * 1024;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int LENGTH = 32;
    private static final byte[] SAME_FOR_ALL =
            "tragnetz lookup 1".getBytes(StandardCharsets.US_ASCII);

    private final SecureRandom random = new SecureRandom();
    private final Semaphore pool =
            new Semaphore(2 * Runtime.getRuntime().availableProcessors(), true);
    private final byte[] lookup;
    private final byte[] proof;

    Pins(KeyFolder folder) {
        this.lookup = HexFormat.of().parseHex(folder.secret("pepper-lookup"));
        this.proof = HexFormat.of().parseHex(folder.secret("pepper-proof"));
    }

    /** What finds a row by its secret: the same 32 bytes for the same secret, for no other. */
    public byte[] lookup(String secret) {
        return derive(secret, SAME_FOR_ALL, lookup);
    }

    /** What proves a secret without storing it, 32 bytes. */
    public byte[] proof(String secret, byte[] salt) {
        return derive(secret, salt, proof);
    }

    /** A salt for {@link #proof}, 16 bytes. */
    public byte[] salt() {
        byte[] salt = new byte[16];
        random.nextBytes(salt);
        return salt;
    }

    /** Whether the secret is the proven one; takes the same time either way. */
    public boolean matches(String secret, byte[] salt, byte[] expected) {
        return MessageDigest.isEqual(proof(secret, salt), expected);
    }

    /** At most so many at a time that neither memory nor the processors run out. */
    private byte[] derive(String secret, byte[] salt, byte[] pepper) {
        boolean entered = false;
        try {
            entered = pool.tryAcquire(5, TimeUnit.SECONDS);
            if (!entered) {
                throw new ErrorResponseException(HttpStatus.SERVICE_UNAVAILABLE);
            }
            Argon2BytesGenerator argon = new Argon2BytesGenerator();
            argon.init(
                    new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                            .withMemoryAsKB(KIBIBYTES)
                            .withIterations(PASSES)
                            .withParallelism(LANES)
                            .withSalt(salt)
                            .withSecret(pepper)
                            .build());
            byte[] derived = new byte[LENGTH];
            argon.generateBytes(secret.getBytes(StandardCharsets.UTF_8), derived);
            return derived;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ErrorResponseException(HttpStatus.SERVICE_UNAVAILABLE);
        } finally {
            if (entered) {
                pool.release();
            }
        }
    }
}
