package tragnetz.identity.passes;

import org.springframework.stereotype.Component;

import tragnetz.identity.CardState;
import tragnetz.identity.Enrolments;
import tragnetz.identity.factors.Attempts;
import tragnetz.shared.access.Door;
import tragnetz.shared.access.Machine;
import tragnetz.shared.crypto.Pins;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Lets in whoever has the card and, once it is set up, knows its PIN. */
@Component
class Turnstile {

    private static final Machine MACHINE = new Machine("cards");

    /** What became of somebody at the turnstile. */
    sealed interface Passage {

        /**
         * @param reissued whether the person had another card before
         */
        record Open(UUID account, boolean reissued) implements Passage {}

        /**
         * @param key the sentence that says why not
         */
        record Shut(String field, String key, Object... arguments) implements Passage {}

        /** The card is right, and all that was here has moved. */
        record Elsewhere(String address) implements Passage {}

        /** The card was right once; a newer one has taken its place. */
        record Replaced(Instant at, String by) implements Passage {}
    }

    private final Door door;
    private final CardStore store;
    private final Pins pins;
    private final Attempts attempts;
    private final Enrolments enrolments;
    private final byte[] nobodysSalt;

    Turnstile(Door door, CardStore store, Pins pins, Attempts attempts, Enrolments enrolments) {
        this.door = door;
        this.store = store;
        this.pins = pins;
        this.attempts = attempts;
        this.enrolments = enrolments;
        this.nobodysSalt = pins.salt();
    }

    Passage pass(CardForm form) {
        return switch (form) {
            case EnrolmentForm first -> enrol(first.digits(), first.pin());
            case CardSignInForm other -> enter(other);
        };
    }

    /** The first time: the person chooses the PIN. */
    private Passage enrol(String digits, String pin) {
        Optional<CardStore.Row> found = find(digits);
        if (found.isEmpty() || found.get().replacedAt() != null) {
            return new Passage.Shut("digits", "passes.problem.unknown");
        }
        CardStore.Row card = found.get();
        return switch (card.state()) {
            case CardState.Blocked _ -> new Passage.Shut("digits", "passes.problem.unknown");
            case CardState.Expired _ -> new Passage.Shut("digits", "passes.problem.expired");
            case CardState.Enrolled _ -> new Passage.Shut("digits", "passes.problem.enrolled");
            case CardState.Issued _ -> enrol(card, digits, pin);
        };
    }

    /** Every other time. An unknown card and a wrong PIN take the same time and say the same. */
    private Passage enter(CardSignInForm form) {
        String digits = form.digits();
        String pin = form.pin();
        CardStore.Row card = find(digits).orElse(null);
        if (card == null || card.pinSalt() == null || card.pinHash() == null) {
            pins.proof(secret(digits, pin), nobodysSalt);
            return new Passage.Shut("pin", "passes.problem.wrong");
        }
        String tries = "card " + card.id();
        Duration wait = attempts.next(card.accountId(), tries);
        if (wait.isPositive()) {
            return new Passage.Shut("pin", "factors.problem.wait", wait.toMinutes() + 1);
        }
        if (!pins.matches(secret(digits, pin), card.pinSalt(), card.pinHash())) {
            return new Passage.Shut("pin", "passes.problem.wrong");
        }
        attempts.passed(card.accountId(), tries);
        if (card.replacedAt() != null) {
            return replaced(card.accountId());
        }
        if (card.blockedAt() != null) {
            return new Passage.Shut("digits", "passes.problem.blocked");
        }
        Passage open = new Passage.Open(card.accountId(), false);
        return form.staysHere()
                ? open
                : door.as(
                        MACHINE,
                        () ->
                                enrolments
                                        .elsewhere(card.accountId(), card.networkId())
                                        .<Passage>map(Passage.Elsewhere::new)
                                        .orElse(open));
    }

    private Passage enrol(CardStore.Row card, String digits, String pin) {
        byte[] salt = pins.salt();
        byte[] hash = pins.proof(secret(digits, pin), salt);
        return door.as(
                MACHINE,
                () -> {
                    String elsewhere =
                            enrolments.elsewhere(card.accountId(), card.networkId()).orElse("");
                    if (!elsewhere.isEmpty()) {
                        return new Passage.Elsewhere(elsewhere);
                    }
                    if (!store.enrol(card, salt, hash)) {
                        return new Passage.Shut("digits", "passes.problem.enrolled");
                    }
                    enrolments.enrolled(card.accountId(), card.networkId());
                    return new Passage.Open(
                            card.accountId(), store.replacement(card.accountId()).isPresent());
                });
    }

    private Passage replaced(UUID account) {
        return door.as(MACHINE, () -> store.replacement(account))
                .<Passage>map(it -> new Passage.Replaced(it.at(), it.by() == null ? "" : it.by()))
                .orElseGet(() -> new Passage.Shut("digits", "passes.problem.unknown"));
    }

    private Optional<CardStore.Row> find(String digits) {
        byte[] lookup = pins.lookup(digits);
        return door.as(MACHINE, () -> store.byLookup(lookup));
    }

    private static String secret(String digits, String pin) {
        return digits + " " + pin;
    }
}
