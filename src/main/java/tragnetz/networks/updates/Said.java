package tragnetz.networks.updates;

/** What was said in the six fields; empty where nothing changed. */
public record Said(
        String people,
        String offers,
        String capacity,
        String successes,
        String challenges,
        String wishes) {

    static final Said NONE = new Said("", "", "", "", "", "");

    public String of(Topic topic) {
        return switch (topic) {
            case PEOPLE -> people;
            case OFFERS -> offers;
            case CAPACITY -> capacity;
            case SUCCESSES -> successes;
            case CHALLENGES -> challenges;
            case WISHES -> wishes;
        };
    }

    boolean silent() {
        return equals(NONE);
    }
}
