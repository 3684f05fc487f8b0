package tragnetz.identity.passes;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;

import tragnetz.shared.crypto.Digits;
import tragnetz.shared.web.Buckets;
import tragnetz.shared.web.OwnPath;
import tragnetz.shared.web.Problems;
import tragnetz.shared.web.Typed;

/**
 * Card and PIN.
 *
 * @param digits of the card, in any script and grouping
 * @param shared {@code yes} when others hold this phone too
 * @param to where the person wanted to go
 * @param here {@code yes} to see what is left here of a network that has moved
 */
record CardSignInForm(
        String digits, String pin, String shared, @Nullable String to, @Nullable String here)
        implements CardForm {

    private static final int MOST_FROM_A_PLACE = 300;

    CardSignInForm {
        digits = Typed.digits(digits);
        pin = Typed.digits(pin);
        shared = Typed.clean(shared);
        to = OwnPath.of(to);
    }

    @Override
    public Buckets.Drop drop(HttpServletRequest request) {
        return Buckets.Drop.from(request, "card-sign-in", MOST_FROM_A_PLACE);
    }

    @Override
    public Problems problems() {
        return new Problems()
                .when(!Digits.valid(digits), "digits", "passes.problem.digits")
                .when(!new Pin(pin).six(), "pin", "passes.problem.six");
    }

    @Override
    public String back() {
        return OwnPath.of(to);
    }

    boolean staysHere() {
        return "yes".equals(Typed.clean(here));
    }

    @Override
    public String toString() {
        return "CardSignInForm";
    }
}
