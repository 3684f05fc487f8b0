package tragnetz.notifications;

import tragnetz.shared.i18n.Language;

import java.util.List;
import java.util.UUID;

/**
 * Groups of people one may write to; modules that know people of a network plug themselves in. All
 * methods are called in the machine room's role, inside an open transaction, for somebody who may
 * write to the whole network.
 */
public interface Recipients {

    /**
     * One group.
     *
     * @param id unique among this plug's groups of the network; stays the same
     * @param name what the reader calls it
     * @param people how many accounts it has
     */
    record Group(String id, String name, long people) {}

    /** The plug's own name, one noun; groups are stored as {@code <name>:<id>}. */
    String group();

    /** Whether it is a secret who is in these groups, kept from those who write to them too. */
    default boolean closed() {
        return false;
    }

    /** The network's groups, in the order of choosing; at most 100. */
    List<Group> groups(UUID network, Language reader);

    /** The group's accounts, each once; empty for a group that is no more. */
    List<UUID> accounts(UUID network, String id);
}
