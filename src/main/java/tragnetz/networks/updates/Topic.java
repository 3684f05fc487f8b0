package tragnetz.networks.updates;

import java.util.Locale;

/** The six things an organisation may tell; the name in lower case is field and sentence. */
public enum Topic {
    PEOPLE,
    OFFERS,
    CAPACITY,
    SUCCESSES,
    CHALLENGES,
    WISHES;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
