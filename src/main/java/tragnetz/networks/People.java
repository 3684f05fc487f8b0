package tragnetz.networks;

import tragnetz.shared.i18n.Language;

import java.util.List;
import java.util.UUID;

/** Tells other modules who sits in a network. Call inside an open transaction. */
public interface People {

    /**
     * Somebody with a seat.
     *
     * @param role coordinator, editor, member, peer or authority
     */
    record Sitting(UUID account, String name, String role) {}

    /** Everybody with a seat, once each, by name; at most 2,000, as far as the viewer may see. */
    List<Sitting> of(UUID network, Language reader);
}
