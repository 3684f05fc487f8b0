package tragnetz.shared.web;

import org.jspecify.annotations.Nullable;

/** What a template shows; an immutable record beside its controller. */
public non-sealed interface Page extends Answer {

    /** Path of the template below {@code src/main/jte}, without its ending. */
    String template();

    /** The network in whose rooms the page lies; null for the platform's own pages. */
    default @Nullable House house() {
        return null;
    }
}
