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
     */
    record Room(int order, String path, String key, IntSupplier count) {

        /** A room in which nothing waits. */
        public Room(int order, String path, String key) {
            this(order, path, key, () -> 0);
        }
    }

    /** The rooms this viewer finds in the network's house, or on the platform when it is null. */
    List<Room> rooms(Viewer viewer, @Nullable House house);
}
