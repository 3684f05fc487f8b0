package tragnetz.shared.demo;

/**
 * A module's share of the demo world; it plugs itself in and is planted once, into an empty
 * database.
 */
public interface DemoShare {

    /** Place in the order of planting: people and networks before what refers to them. */
    int order();

    /** Plants inside the machine room's transaction; the same on every machine. */
    void plant(DemoWorld world);
}
