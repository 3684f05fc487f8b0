package tragnetz.shared.places;

import java.util.Arrays;
import java.util.List;

/**
 * A town, a part of one, or where a postal code belongs.
 *
 * @param key the name or code by which it was found, folded
 * @param name as people there write it
 * @param country two letters
 * @param people inhabitants; 0 where nobody counted
 */
public record Place(String key, String name, String country, Spot spot, int people) {

    static Place of(String line) {
        List<String> parts = Arrays.asList(line.split("\t", -1));
        return new Place(
                parts.get(0),
                parts.get(1),
                parts.get(2),
                Spot.parse(parts.get(3)),
                Integer.parseInt(parts.get(4)));
    }
}
