package tragnetz.networks.moves;

/** A network cannot be unpacked here; nothing of it stays. */
final class MoveRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why not. */
    enum Reason {
        /** The network is here already. */
        TWICE,
        /** Another network has its word in the path. */
        SLUG,
        /** The archive knows tables or columns that this house does not. */
        NEWER
    }

    private final Reason reason;

    MoveRefusal(Reason reason) {
        super(reason.name(), null, false, false);
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
