package tragnetz.networks;

import java.util.Set;

/**
 * A part of a network that its coordinators switch on and off; a bean of this type declares one.
 * Off means no room in the menu and the same 404 as for what does not exist; jobs ask {@code
 * networks.pub_closed_module}. Its words are {@code module.<name>}, {@code module.<name>.text} and,
 * unless it is always there, {@code module.<name>.needs}: people and time a week.
 *
 * @param name one word
 * @param order place on the page of modules, tens
 * @param rooms first words of its paths below {@code /n/{network}/}, and whole paths elsewhere that
 *     begin with a slash
 */
public record NetworkModule(String name, int order, Start start, Set<String> rooms) {

    /** When a network has it. */
    public enum Start {
        /** No network is without it. */
        ALWAYS,
        /** A new network begins with it. */
        FIRST,
        /** One tap away from a new network. */
        LATER
    }

    public static NetworkModule of(String name, int order, Start start, String... rooms) {
        return new NetworkModule(name, order, start, Set.of(rooms));
    }
}
