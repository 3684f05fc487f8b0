package tragnetz.shared.web;

import org.jspecify.annotations.Nullable;

import tragnetz.shared.access.Person;

/** The page wants a second factor first; the person is sent to show it and back. */
public final class StepUpWanted extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final @Nullable String back;

    /** Leads back to the page that was asked for; after a form, to {@code /my}. */
    public StepUpWanted() {
        this(null);
    }

    /** Leads back to this path without language, for forms. */
    public StepUpWanted(@Nullable String back) {
        super("step up", null, false, false);
        this.back = back;
    }

    @Nullable String back() {
        return back;
    }

    /** For administration: a second factor in this session. */
    public static void unlessStrong(Person viewer, String back) {
        if (!viewer.strong()) {
            throw new StepUpWanted(back);
        }
    }

    /** For roles, export and ways to sign in: a second factor in the last 15 minutes. */
    public static void unlessFresh(Person viewer, String back) {
        if (viewer.assurance() != Person.Assurance.FRESH) {
            throw new StepUpWanted(back);
        }
    }
}
