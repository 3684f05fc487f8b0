package tragnetz.networks.directory;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Members of a network as one language sorts them, and what one may choose them by.
 *
 * @param kinds by code, named and sorted
 * @param languages spoken by somebody, by code, named and sorted
 * @param regions where somebody is, sorted
 */
record Listed(
        List<Entry> entries,
        Map<String, String> kinds,
        Map<String, String> languages,
        Collection<String> regions) {}
