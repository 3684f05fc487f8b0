package tragnetz.directory.entries;

import java.util.SortedSet;

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
}
