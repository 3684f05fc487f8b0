package tragnetz.shared.access;

/** A visitor without a session: sees what is PUBLIC. */
public record Nobody() implements Viewer {

    public static final Nobody NOBODY = new Nobody();
}
