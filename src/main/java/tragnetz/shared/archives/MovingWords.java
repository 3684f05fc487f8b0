package tragnetz.shared.archives;

import org.springframework.stereotype.Component;

import tragnetz.shared.Refusal;
import tragnetz.shared.crypto.KeyFolder;

import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The moving words of this installation, a new one every 15 days. Their private keys lie in the key
 * folder and are gone after 30 days, so that an archive which is found later opens nowhere.
 */
@Component
public class MovingWords {

    private static final String NAME = "arrival-";
    private static final Duration PERIOD = Duration.ofDays(15);

    private final KeyFolder keys;

    MovingWords(KeyFolder keys) {
        this.keys = keys;
    }

    /** What this installation shows to whoever moves here. */
    public MovingWord current() {
        forget();
        return MovingWord.of(secret(period()));
    }

    /**
     * The key of an archive that was packed for this installation.
     *
     * @throws Refusal when it was packed for another, or more than 30 days ago
     */
    public Seal open(Label label) {
        return List.of(period(), period() - 1).stream()
                .map(it -> MovingWord.unlock(secret(it), label.key()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(ArchiveInput::damaged);
    }

    /** Removes the keys of former periods. */
    public void forget() {
        keys.forget(NAME, Set.of(NAME + period(), NAME + (period() - 1)));
    }

    private byte[] secret(long period) {
        return HexFormat.of().parseHex(keys.secret(NAME + period));
    }

    private static long period() {
        return Instant.now().getEpochSecond() / PERIOD.toSeconds();
    }
}
