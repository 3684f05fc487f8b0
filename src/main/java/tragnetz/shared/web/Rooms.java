package tragnetz.shared.web;

import org.jspecify.annotations.Nullable;

import tragnetz.shared.access.Viewer;

import java.util.List;
import java.util.function.IntSupplier;

/** A module's rooms in the header; it plugs itself in. */
public interface Rooms {

    /**
     * One room.
     *
     * @param order place from the start, tens
     * @param path path without language
     * @param key sentence key of its name
     * @param count how much in it waits for the viewer; asked outside a transaction, once a page
     * @param desk whether it belongs to those who look after the house; these stand behind one word
     */
    record Room(int order, String path, String key, IntSupplier count, boolean desk) {

        public Room(int order, String path, String key, IntSupplier count) {
            this(order, path, key, count, false);
        }

        /** A room in which nothing waits. */
        public Room(int order, String path, String key) {
            this(order, path, key, () -> 0);
        }

        /** A room of those who look after the house. */
        public static Room desk(int order, String path, String key) {
            return new Room(order, path, key, () -> 0, true);
        }
    }

    /** The rooms this viewer finds in the network's house, or on the platform when it is null. */
    List<Room> rooms(Viewer viewer, @Nullable House house);
}
