package tragnetz.directory.entries;

import java.util.List;
import java.util.Map;

/**
 * What was found.
 *
 * @param counts how many entries each choice of a filter would leave, by filter (language,
 *     condition, mode, place, network, open, distance in kilometres) and word; conditions, all of
 *     which must hold, are counted under themselves too
 * @param cards the page's entries, the fittest first
 */
public record Answered(int total, Map<String, Map<String, Integer>> counts, List<Card> cards) {}
