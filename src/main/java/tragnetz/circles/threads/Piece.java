package tragnetz.circles.threads;

/** A part of a message as people see it. */
public sealed interface Piece {

    /** Plain words; line breaks stay. */
    record Plain(String text) implements Piece {}

    /** The name of a member, after an @. */
    record Mention(String name, boolean me) implements Piece {}

    /** An address of the web, as it was typed. */
    record Link(String address) implements Piece {}
}
