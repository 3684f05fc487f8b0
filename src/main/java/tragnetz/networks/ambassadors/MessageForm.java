package tragnetz.networks.ambassadors;

import org.jspecify.annotations.Nullable;

import tragnetz.shared.mail.Address;
import tragnetz.shared.web.Problems;
import tragnetz.shared.web.Typed;

/** A message, and where to tell that it was answered. */
record MessageForm(@Nullable String message, @Nullable String email) {

    private static final int LONGEST = 2000;

    String text() {
        return Typed.clean(message);
    }

    String reply() {
        return Typed.plain(email);
    }

    Problems check() {
        return check(text())
                .when(
                        !reply().isEmpty() && Address.typed(reply()).isEmpty(),
                        "email",
                        "networks.problem.email");
    }

    static Problems check(String text) {
        return new Problems().required("message", text).longest("message", text, LONGEST);
    }
}
