package tragnetz.shared.access;

import java.util.Set;
import java.util.UUID;

/**
 * Where a person sits; the arrays that the policies read.
 *
 * @param networks networks with a seat that is not an authority's (class NETWORK)
 * @param networksAndAuthorities networks with any seat (class NETWORK_AND_AUTHORITIES)
 * @param coordinates networks the person coordinates
 * @param organisations organisations the person belongs to (class ORG)
 * @param edits organisations whose record and offers the person may change; a coordinator may also
 *     change those that her network looks after, which {@code networks.edits(…)} decides
 */
public record Seats(
        Set<UUID> networks,
        Set<UUID> networksAndAuthorities,
        Set<UUID> coordinates,
        Set<UUID> organisations,
        Set<UUID> edits) {

    public static final Seats NONE = new Seats(Set.of(), Set.of(), Set.of(), Set.of(), Set.of());
}
