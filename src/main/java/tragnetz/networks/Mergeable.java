package tragnetz.networks;

import java.util.UUID;

/**
 * What a feature keeps of an organisation and what moves when two records of it become one; a bean
 * of this type plugs itself in. Called in the machine room, inside the transaction of the merger.
 */
public interface Mergeable {

    /** Key of the sentence that names what moves; its one argument is the count. */
    String sentence();

    /** Place in the order, tens; what refers to others comes after what is referred to. */
    int order();

    long count(UUID organisation);

    /** Moves all of it: nothing is lost, and what both have is there once. */
    void move(UUID from, UUID to);
}
