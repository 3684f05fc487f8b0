package tragnetz.shared.web;

import org.jspecify.annotations.Nullable;

import tragnetz.shared.access.Viewer;

import java.util.List;

/** A module's rooms in the header; it plugs itself in. */
public interface Rooms {

    /**
     * One room.
     *
     * @param order place from the start, tens
     * @param path path without language
     * @param key sentence key of its name
     */
    record Room(int order, String path, String key) {}

    /** The rooms this viewer finds in the network's house, or on the platform when it is null. */
    List<Room> rooms(Viewer viewer, @Nullable House house);
}
