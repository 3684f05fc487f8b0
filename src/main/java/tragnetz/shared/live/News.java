package tragnetz.shared.live;

import org.jspecify.annotations.Nullable;

/** What an open page makes of something told. */
@FunctionalInterface
public interface News {

    /**
     * One line of JSON for the page's script; called in a read-only transaction of the person.
     *
     * @return null when it is nothing for this page, or not for this person
     */
    @Nullable String read(String told);
}
