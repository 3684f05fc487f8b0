package tragnetz.identity.passes;

import tragnetz.shared.web.Problems;
import tragnetz.shared.web.Typed;

/**
 * Card and PIN.
 *
 * @param digits of the card, in any script and grouping
 * @param shared {@code yes} when others hold this phone too
 */
record CardSignInForm(String digits, String pin, String shared) {

    CardSignInForm {
        digits = Typed.digits(digits);
        pin = Typed.digits(pin);
        shared = Typed.clean(shared);
    }

    boolean sharedPhone() {
        return shared.equals("yes");
    }

    Problems problems() {
        return new Problems()
                .when(!Digits.valid(digits), "digits", "passes.problem.digits")
                .when(!new Pin(pin).six(), "pin", "passes.problem.six");
    }

    @Override
    public String toString() {
        return "CardSignInForm";
    }
}
