package tragnetz.shared.web;

/** Long lists are turned like pages. */
public final class Paging {

    private Paging() {}

    /** How many pages a list has; an empty one has one. */
    public static int pages(long count, int size) {
        return (int) Math.max(1, (count + size - 1) / size);
    }
}
