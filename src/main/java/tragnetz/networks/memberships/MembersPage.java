package tragnetz.networks.memberships;

import tragnetz.shared.web.House;
import tragnetz.shared.web.Page;
import tragnetz.shared.web.Paging;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The members of a network, picked out and counted; organisations, not people. */
public record MembersPage(
        House house,
        MembersFilter filter,
        List<MemberTold> members,
        Map<Facet, Map<String, Long>> counts,
        int count,
        int pages,
        LocalDate today)
        implements Page {

    private static final int PER_PAGE = 24;

    /**
     * Picks, counts and cuts.
     *
     * @param all every member in whom the words occur, sorted
     */
    static MembersPage of(
            House house, List<MemberTold> all, MembersFilter filter, LocalDate today) {
        List<MemberTold> picked = all.stream().filter(filter::accepts).toList();
        Map<Facet, Map<String, Long>> counts = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            counts.put(facet, count(facet, all, filter));
        }
        int pages = Paging.pages(picked.size(), PER_PAGE);
        int skip = filter.whole() ? 0 : (filter.page() - 1) * PER_PAGE;
        int most = filter.whole() ? picked.size() : PER_PAGE;
        return new MembersPage(
                house,
                filter,
                picked.stream().skip(skip).limit(most).toList(),
                counts,
                picked.size(),
                filter.whole() ? 1 : pages,
                today);
    }

    /** How many members each value of the facet would show beside the other filters. */
    private static Map<String, Long> count(
            Facet facet, List<MemberTold> all, MembersFilter filter) {
        Map<String, Long> counts =
                all.stream()
                        .filter(it -> filter.acceptsBut(facet, it))
                        .flatMap(it -> facet.of(it).stream())
                        .collect(Collectors.groupingBy(it -> it, Collectors.counting()));
        Map<String, Long> sorted = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(
                        Map.Entry.<String, Long>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                .forEach(it -> sorted.put(it.getKey(), it.getValue()));
        return sorted;
    }

    @Override
    public String template() {
        return "networks/memberships/members";
    }
}
