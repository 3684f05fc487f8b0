package tragnetz.identity.passes;

import jakarta.servlet.http.HttpServletRequest;

import tragnetz.shared.crypto.Digits;
import tragnetz.shared.web.Buckets;
import tragnetz.shared.web.Problems;
import tragnetz.shared.web.Typed;

/**
 * A card on its way into use.
 *
 * @param digits of the card, in any script and grouping
 * @param pin the person's own
 * @param again the same once more
 * @param shared {@code yes} when others hold this phone too
 */
record EnrolmentForm(String digits, String pin, String again, String shared) implements CardForm {

    private static final int MOST_FROM_A_PLACE = 100;

    EnrolmentForm {
        digits = Typed.digits(digits);
        pin = Typed.digits(pin);
        again = Typed.digits(again);
        shared = Typed.clean(shared);
    }

    @Override
    public Buckets.Drop drop(HttpServletRequest request) {
        return Buckets.Drop.from(request, "card", MOST_FROM_A_PLACE);
    }

    @Override
    public Problems problems() {
        Pin chosen = new Pin(pin);
        return new Problems()
                .when(!Digits.valid(digits), "digits", "passes.problem.digits")
                .when(!chosen.six(), "pin", "passes.problem.six")
                .when(chosen.six() && chosen.easy(digits), "pin", "passes.problem.easy")
                .when(!again.equals(pin), "again", "passes.problem.different");
    }

    @Override
    public String toString() {
        return "EnrolmentForm";
    }
}
