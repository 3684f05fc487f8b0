package tragnetz.notifications;

import tragnetz.shared.i18n.Language;

import java.util.List;
import java.util.UUID;

/**
 * Mails to many that a person can end for each sender, such as a network's circulars; a module
 * plugs its own into the settings. All methods are called inside an open transaction of that
 * person.
 */
public interface Mailings {

    /**
     * One sender.
     *
     * @param id unique among all mailings; stays the same
     * @param name what the reader calls it
     * @param comes whether its mails come
     */
    record Mailing(UUID id, String name, boolean comes) {}

    /** Those that may come to this person; at most 100. */
    List<Mailing> of(UUID account, Language reader);

    /** Takes up or ends one of them; does nothing for what is none of the person's. */
    void choose(UUID account, UUID id, boolean comes);
}
