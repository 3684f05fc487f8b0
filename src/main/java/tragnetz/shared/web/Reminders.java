package tragnetz.shared.web;

import org.jspecify.annotations.Nullable;

import tragnetz.shared.access.Viewer;

import java.util.function.BooleanSupplier;

/** Something a person should think of while it is so; a feature plugs itself in. */
public interface Reminders {

    /**
     * One reminder, in quiet words above the page.
     *
     * @param text key of the sentence
     * @param action key of the link's name
     * @param path where something can be done, without language
     * @param due whether it is so; asked outside a transaction, once a page
     */
    record Reminder(String text, String action, String path, BooleanSupplier due) {}

    /**
     * What this viewer is reminded of on this page of the network's house; null for nothing.
     *
     * @param page the path behind the house's own: empty for its home page
     */
    @Nullable Reminder of(Viewer viewer, House house, String page);
}
