package tragnetz.networks.seats;

import org.jspecify.annotations.Nullable;

import tragnetz.shared.web.Page;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The seats a person is offered.
 *
 * @param name how the others will see the person
 */
public record InvitationsPage(String name, List<Offer> offers) implements Page {

    /**
     * One seat.
     *
     * @param network its name, in the reader's language or its own
     * @param function what the person is said to be there for; empty for nothing
     * @param until the day on which the offer vanishes
     */
    public record Offer(
            UUID id,
            String network,
            String networkLanguage,
            String path,
            String role,
            @Nullable String organisation,
            String function,
            LocalDate until) {}

    @Override
    public String template() {
        return "networks/seats/invitations";
    }
}
