package tragnetz.shared.web;

/** Too many tries in this hour; the page says when to come back. */
public final class TooMany extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public TooMany() {
        super("too many", null, false, false);
    }
}
