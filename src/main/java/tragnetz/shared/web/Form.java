package tragnetz.shared.web;

/** A page that may come back with problems. */
public interface Form extends Page {

    /** What is wrong with what was typed; empty on the first visit. */
    Problems problems();
}
