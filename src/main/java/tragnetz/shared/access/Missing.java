package tragnetz.shared.access;

/** There is no such thing, or not for this viewer: the answer is the same. */
public final class Missing extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Missing() {
        super("missing", null, false, false);
    }
}
