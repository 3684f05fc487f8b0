package tragnetz.directory.entries;

import tragnetz.shared.places.Spot;

import java.util.Set;
import java.util.SortedSet;
import java.util.UUID;

/** Whatever searches the entries. */
interface Engine {

    /**
     * The answer to a question, its page of entries among it.
     *
     * @param page from 1
     */
    Answered ask(Question question, int page, int size);

    /** All places that entries name, as written. */
    SortedSet<String> places();

    /** Those of whom an entry is so near. */
    Set<UUID> organisations(Spot middle, double metres);
}
