package tragnetz.networks.mergers;

import org.jspecify.annotations.Nullable;

import tragnetz.shared.web.Form;
import tragnetz.shared.web.House;
import tragnetz.shared.web.Problems;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Two records of one organisation, and what moves.
 *
 * @param from the record that goes
 * @param choices records that may stay, by id
 * @param into the chosen one; null while none is
 * @param luggage what moves
 */
public record MergerPage(
        House house,
        Party from,
        Map<String, String> choices,
        @Nullable Party into,
        List<Luggage> luggage,
        Problems problems)
        implements Form {

    /** One of the two records. */
    public record Party(UUID id, String name, String kind, String region) {}

    /**
     * One line of the preview.
     *
     * @param sentence key with the count as its argument
     */
    public record Luggage(String sentence, long count) {}

    public String path() {
        return house.path() + "/memberships/" + from.id() + "/merger";
    }

    @Override
    public String template() {
        return "networks/mergers/merger";
    }
}
