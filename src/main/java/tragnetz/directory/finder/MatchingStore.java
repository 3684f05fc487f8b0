package tragnetz.directory.finder;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

import tragnetz.directory.finder.Reading.Search;
import tragnetz.shared.i18n.Language;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** What answers a search; counts and results are taken from the same rows. */
final class MatchingStore {

    /**
     * Everything that answers the words, before any filter; drafts never, not for editors either.
     */
    static final String MATCHED =
            """
            with matched as materialized (
                select 'offer' as kind, o.organisation_id, o.id, o.languages, o.conditions || o.audience as conditions,
                    array(select distinct p from unnest(array[o.region, coalesce(g.town, '')]) p where p <> '') as places,
                    array(select m.network_id from networks.pub_membership m where m.organisation_id = o.organisation_id and not m.paused) as networks,
                    10 * (select count(*) from unnest(o.topics) t where t = any (:topics::text[]))
                        + 20 * ts_rank(o.words, to_tsquery('simple', :any)) + case when o.organisation_id = any (:members::uuid[]) then 5 else 0 end
                        + case when o.languages @> array[:reader::text] then 2 else 0 end as fit,
                    o.checked_on as fresh
                from directory.offer o join networks.pub_organisation g on g.id = o.organisation_id
                where o.state = 'published' and (:everything or o.topics && :topics::text[] or o.organisation_id = any (:members::uuid[])
                    or o.words @@ to_tsquery('simple', :all) or directory.resembles(o.letters, :misspelt::text[]))
                union all
                select 'member', g.id, g.id, g.languages, '{}',
                    array(select distinct p from unnest(array[g.region, coalesce(g.town, '')]) p where p <> ''),
                    array(select m.network_id from networks.pub_membership m where m.organisation_id = g.id and not m.paused),
                    case when g.id = any (:members::uuid[]) then 8 else 0 end, date '2000-01-01'
                from networks.pub_organisation g where :everything or g.id = any (:members::uuid[])
            ), marked as (
                select *, languages @> :languages::text[] as l, conditions @> :conditions::text[] as c,
                    cardinality(:places::text[]) = 0 or places && :places::text[] as p, cardinality(networks) > 0 and networks @> :network::uuid[] as n
                from matched
            )
            """;

    private MatchingStore() {}

    /** The statement, begun by {@link #MATCHED}, with the search filled in. */
    static StatementSpec bound(
            JdbcClient jdbc,
            String statement,
            Search search,
            @Nullable UUID network,
            Language reader) {
        String all = query(search.words(), search.strict() ? " & " : " | ");
        String[] misspelt =
                search.strict()
                        ? new String[0]
                        : search.rest().stream()
                                .filter(it -> it.length() > 3)
                                .toArray(String[]::new);
        return jdbc.sql(statement)
                .param("everything", search.everything())
                .param("topics", search.topics().toArray(String[]::new))
                .param("members", search.members().toArray(UUID[]::new))
                .param("all", all)
                .param("any", query(search.words(), " | "))
                .param("misspelt", misspelt)
                .param("languages", search.languages().toArray(String[]::new))
                .param("conditions", search.conditions().toArray(String[]::new))
                .param("places", search.places().toArray(String[]::new))
                .param("network", network == null ? new UUID[0] : new UUID[] {network})
                .param("reader", reader.code());
    }

    /** Folded words are letters and digits alone, so nothing in them can be syntax. */
    private static String query(List<String> words, String how) {
        return words.stream()
                .map(it -> it.length() > 2 ? it + ":*" : it)
                .collect(Collectors.joining(how));
    }
}
