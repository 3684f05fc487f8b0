package tragnetz.identity.passes;

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
record EnrolmentForm(String digits, String pin, String again, String shared) {

    EnrolmentForm {
        digits = Typed.digits(digits);
        pin = Typed.digits(pin);
        again = Typed.digits(again);
        shared = Typed.clean(shared);
    }

    boolean sharedPhone() {
        return shared.equals("yes");
    }

    Problems problems() {
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
