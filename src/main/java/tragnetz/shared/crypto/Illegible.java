package tragnetz.shared.crypto;

/** A sealed text cannot be opened: its keys are shredded, or it was moved or changed. */
public final class Illegible extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Illegible(String place) {
        super(place, null, false, false);
    }
}
