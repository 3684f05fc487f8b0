package tragnetz.identity.passkeys;

import tragnetz.shared.web.Problems;
import tragnetz.shared.web.Typed;

/**
 * A passkey on its way in.
 *
 * @param label what the person calls the device
 * @param credential what the browser made, as JSON
 */
record PasskeyForm(String label, String credential) {

    private static final int MOST = 20;

    PasskeyForm {
        label = Typed.line(label);
        credential = Typed.clean(credential);
    }

    Problems problems(int present) {
        return new Problems()
                .required("label", label)
                .longest("label", label, 60)
                .when(present >= MOST, "label", "passkeys.problem.many", MOST);
    }
}
