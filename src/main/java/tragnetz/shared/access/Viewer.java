package tragnetz.shared.access;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/** Who is looking. Every transaction carries its viewer into PostgreSQL, whose policies decide. */
public sealed interface Viewer permits Nobody, Person, Machine {

    /** The account behind the viewer; null for nobody and for machines. */
    default @Nullable UUID account() {
        return null;
    }
}
