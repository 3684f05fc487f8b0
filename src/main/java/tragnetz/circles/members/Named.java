package tragnetz.circles.members;

import tragnetz.shared.i18n.Fold;

import java.util.Locale;
import java.util.UUID;

/** A member under a name that no other member of the circle may bear. */
record Named(UUID id, String name, String language) {

    /** Names that look alike count as the same. */
    String folded() {
        String folded = Fold.text(name);
        return folded.isEmpty() ? name.toLowerCase(Locale.ROOT) : folded;
    }
}
