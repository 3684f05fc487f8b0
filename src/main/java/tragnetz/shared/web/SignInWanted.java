package tragnetz.shared.web;

/** The page exists for members only; the visitor is sent to the sign-in and back. */
public final class SignInWanted extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SignInWanted() {
        super("sign in", null, false, false);
    }
}
