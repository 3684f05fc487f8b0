package tragnetz.shared.crypto;

import org.springframework.stereotype.Component;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;

/**
 * Tokens that show whose they were, but only to us and only when we ask about that one account: who
 * comes back after a session has ended is recognised without anything having been kept of it.
 */
@Component
public class Signet {

    private static final Base64.Encoder LETTERS = Base64.getUrlEncoder().withoutPadding();
    private static final int BYTES = 16;

    private final Pepper pepper;

    Signet(KeyFolder keys) {
        this.pepper = new Pepper(keys, "session-signet");
    }

    /** 256 random bits and two marks; URL-safe, 89 characters. */
    public String fresh(UUID account) {
        String token = Tokens.fresh();
        String whose = mark(token + "." + account);
        return token + "." + whose + "." + mark(token + "." + whose);
    }

    /** Whether we made the token, for whomever. */
    public boolean ours(String token) {
        int last = token.lastIndexOf('.');
        return last > 0 && same(mark(token.substring(0, last)), token.substring(last + 1));
    }

    /** Whether we made the token for this account. */
    public boolean of(String token, UUID account) {
        String[] parts = token.split("\\.", -1);
        return parts.length == 3 && ours(token) && same(mark(parts[0] + "." + account), parts[1]);
    }

    private String mark(String text) {
        return LETTERS.encodeToString(Arrays.copyOf(pepper.of(text), BYTES));
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
