package tragnetz.shared.access;

import java.util.UUID;

/**
 * A signed-in person with the seats read for this very request.
 *
 * @param account the person's account
 * @param session the session that carries this request
 * @param name display name or pseudonym
 * @param seats what the person may do where
 * @param administrator of the whole installation
 * @param assurance how surely we know that it is this person
 * @param sharedPhone neutral titles and short sessions, because others hold this phone too
 */
public record Person(
        UUID account,
        UUID session,
        String name,
        Seats seats,
        boolean administrator,
        Assurance assurance,
        boolean sharedPhone)
        implements Viewer {

    /**
     * Rising: a link or card alone; a second factor in this session; one in the last 15 minutes.
     */
    public enum Assurance {
        SINGLE,
        STRONG,
        FRESH
    }

    public boolean coordinates(UUID network) {
        return seats.coordinates().contains(network);
    }

    public boolean edits(UUID organisation) {
        return seats.edits().contains(organisation);
    }

    /** Sits in the network in whatever role, seats of authorities included. */
    public boolean in(UUID network) {
        return seats.networksAndAuthorities().contains(network);
    }

    public boolean strong() {
        return assurance != Assurance.SINGLE;
    }
}
