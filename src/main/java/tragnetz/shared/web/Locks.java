package tragnetz.shared.web;

/** Which parts of a house are closed; whoever keeps the houses plugs itself in. */
public interface Locks {

    /**
     * Whether this route leads into a closed part; called inside the viewer's transaction.
     *
     * @param route pattern without language, {@code /n/{network}/…}
     * @param house word in the path
     */
    boolean locked(String route, String house);

    /** Whether this room of the menu is in a closed part. */
    boolean locked(Rooms.Room room, House house);
}
