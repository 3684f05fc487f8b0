package tragnetz.shared.archives;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.crypto.tink.subtle.X25519;

import org.junit.jupiter.api.Test;

import java.util.Locale;

public class MovingWordTests {

    private final byte[] secret = X25519.generatePrivateKey();
    private final MovingWord word = MovingWord.of(secret);

    /** The word of an installation that is not this one. */
    public static MovingWord elsewhere() {
        return MovingWord.of(X25519.generatePrivateKey());
    }

    /** The word to a private key of 32 bytes. */
    public static MovingWord of(byte[] secret) {
        return MovingWord.of(secret);
    }

    /** The archive's key for whoever has that private key. */
    public static Seal opened(byte[] secret, Label label) {
        return MovingWord.unlock(secret, label.key()).orElseThrow();
    }

    @Test
    void everyMistakeIsNoticed() {
        String text = word.text();
        assertThat(text).hasSize(69);
        assertThat(MovingWord.typed(text.replace("-", " ").toUpperCase(Locale.ROOT)))
                .map(MovingWord::text)
                .contains(text);
        for (int place = 0; place < text.length(); place++) {
            char other = text.charAt(place) == 'a' ? 'b' : 'a';
            String wrong = text.substring(0, place) + other + text.substring(place + 1);
            assertThat(MovingWord.typed(wrong)).as(wrong).isEmpty();
        }
        assertThat(MovingWord.typed(text.substring(5))).isEmpty();
        assertThat(MovingWord.typed("")).isEmpty();
    }

    @Test
    void onlyItsInstallationOpens() {
        Seal seal = Seal.fresh();
        String locked = word.lock(seal);
        assertThat(MovingWord.unlock(secret, locked)).map(Seal::name).contains(seal.name());
        assertThat(MovingWord.unlock(X25519.generatePrivateKey(), locked)).isEmpty();
        assertThat(MovingWord.unlock(secret, locked.substring(2) + "00")).isEmpty();
        assertThat(MovingWord.unlock(secret, "00")).isEmpty();
    }
}
