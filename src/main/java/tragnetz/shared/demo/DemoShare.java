package tragnetz.shared.demo;

import java.util.List;

/**
 * A module's share of the demo world; it plugs itself in and is planted once, into an empty
 * database.
 */
public interface DemoShare {

    /** Place in the order of planting: people and networks before what refers to them. */
    int order();

    /** Plants inside the machine room's transaction; the same on every machine. */
    void plant(DemoWorld world);

    /** Who may sign in to look round, a line each: the role, then the address. */
    default List<String> signIns() {
        return List.of();
    }
}
