package tragnetz.identity.authenticator;

import org.springframework.stereotype.Component;

import tragnetz.identity.SecondFactor;
import tragnetz.identity.factors.Attempts;
import tragnetz.shared.access.Person;
import tragnetz.shared.crypto.Pins;
import tragnetz.shared.crypto.Place;
import tragnetz.shared.crypto.Vault;
import tragnetz.shared.web.Problems;
import tragnetz.shared.web.Typed;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.UUID;

/** The codes of an app, and the codes on paper for the day it is lost. */
@Component
public class Authenticators implements SecondFactor {

    private static final String LETTERS = "23456789abcdefghjkmnpqrstuvwxyz";
    private static final int CODES = 10;

    private final AuthenticatorStore store;
    private final Vault vault;
    private final Pins pins;
    private final Attempts attempts;
    private final SecureRandom random = new SecureRandom();

    Authenticators(AuthenticatorStore store, Vault vault, Pins pins, Attempts attempts) {
        this.store = store;
        this.vault = vault;
        this.pins = pins;
        this.attempts = attempts;
    }

    @Override
    public boolean wanted(UUID account) {
        return state(account) instanceof AuthenticatorState.Confirmed;
    }

    AuthenticatorState state(UUID account) {
        return store.find(account)
                .<AuthenticatorState>map(
                        row ->
                                row.confirmedAt() == null
                                        ? new AuthenticatorState.Drafted(seed(account, row))
                                        : new AuthenticatorState.Confirmed(
                                                row.confirmedAt(), store.codes(account)))
                .orElseGet(AuthenticatorState.Absent::new);
    }

    void draft(UUID account) {
        store.draft(account, vault.seal(account, place(account), Totp.seed()));
    }

    /**
     * Checks a code of the app, or one on paper when it does not look like six digits; a right one
     * cannot be used again.
     *
     * @return what is wrong with the field {@code code}; nothing when it is right
     */
    public Problems check(Person viewer, String typed) {
        Problems problems = new Problems().required("code", typed);
        if (problems.any()) {
            return problems;
        }
        boolean paper = typed.codePoints().anyMatch(Character::isAlphabetic);
        UUID account = viewer.account();
        Duration wait = attempts.next(account, paper ? "recovery-code" : "authenticator");
        if (wait.isPositive()) {
            return problems.add("code", "factors.problem.wait", wait.toMinutes() + 1);
        }
        if (paper ? onPaper(account, typed) : byApp(account, Typed.digits(typed))) {
            attempts.passed(account, paper ? "recovery-code" : "authenticator");
            return problems;
        }
        return problems.add("code", "factors.problem.code");
    }

    /** New codes on paper; the old ones are void. */
    List<String> codes(UUID account) {
        store.deleteCodes(account);
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < CODES; i++) {
            StringBuilder code = new StringBuilder();
            for (int at = 0; at < 10; at++) {
                code.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
            }
            store.insertCode(account, pins.proof(code.toString(), salt(account)));
            codes.add(code.insert(5, '-').toString());
        }
        return codes;
    }

    void remove(UUID account) {
        store.delete(account);
        store.deleteCodes(account);
    }

    private boolean byApp(UUID account, String code) {
        return store.find(account)
                .map(row -> Totp.step(seed(account, row), code, Instant.now()))
                .filter(OptionalLong::isPresent)
                .map(step -> store.use(account, step.getAsLong()))
                .orElse(false);
    }

    private boolean onPaper(UUID account, String typed) {
        StringBuilder plain = new StringBuilder();
        Typed.clean(typed)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .forEach(
                        it -> {
                            if (Character.isDigit(it)) {
                                plain.append(Character.digit(it, 10));
                            } else if (it >= 'a' && it <= 'z') {
                                plain.appendCodePoint(it);
                            }
                        });
        return store.useCode(account, pins.proof(plain.toString(), salt(account)));
    }

    private String seed(UUID account, AuthenticatorStore.Row row) {
        return vault.open(account, place(account), row.seed());
    }

    private static Place place(UUID account) {
        return new Place("identity.authenticator", "seed", account.toString());
    }

    private static byte[] salt(UUID account) {
        return ByteBuffer.allocate(16)
                .putLong(account.getMostSignificantBits())
                .putLong(account.getLeastSignificantBits())
                .array();
    }
}
