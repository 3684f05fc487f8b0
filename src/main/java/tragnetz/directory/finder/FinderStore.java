package tragnetz.directory.finder;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import tragnetz.directory.finder.Reading.Search;
import tragnetz.shared.i18n.Language;

import java.util.List;
import java.util.UUID;

/** PostgreSQL as the finder's engine; whoever replaces it answers the same questions. */
@Repository
class FinderStore {

    record Count(String facet, String word, int entries) {}

    private final JdbcClient jdbc;

    FinderStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Each facet is counted under the other filters; conditions, all of which must hold, under
     * themselves too.
     */
    List<Count> counts(Search search, @Nullable UUID network) {
        return MatchingStore.bound(
                        jdbc,
                        MatchingStore.MATCHED
                                + """
                                select 'all' as facet, '' as word, count(*) as entries from marked where l and c and p and n
                                union all select 'language', x, count(*) from marked, unnest(languages) x where c and p and n group by x
                                union all select 'condition', x, count(*) from marked, unnest(conditions) x where l and c and p and n group by x
                                union all select 'place', x, count(*) from marked, unnest(places) x where l and c and n group by x
                                union all select 'network', x::text, count(*) from marked, unnest(networks) x where l and c and p group by x
                                order by entries desc, word limit 600
                                """,
                        search,
                        network,
                        Language.DE)
                .query(Count.class)
                .list();
    }

    /**
     * A page of results, the fittest first; texts in the reader's language where there are some.
     */
    List<Result> results(Search search, @Nullable UUID network, Language reader, int page) {
        return MatchingStore.bound(
                        jdbc,
                        MatchingStore.MATCHED
                                + """
                                , picked as (select kind, organisation_id, id, fit, fresh from marked where l and c and p and n
                                    order by fit desc, fresh desc, id limit :size offset :from)
                                select k.kind, k.id, k.organisation_id, g.name as organisation, g.kind as organisation_kind,
                                    coalesce(t.title, g.name) as title, coalesce(t.summary, '') as summary,
                                    coalesce(t.language, g.language) as text_language, coalesce(t.state, 'source') as text_state,
                                    coalesce(o.region, g.region) as region, coalesce(o.languages, g.languages) as languages,
                                    coalesce(o.interpreter, false) as interpreter, coalesce(o.topics, '{}') as topics,
                                    coalesce(o.modes, '{}') as modes, coalesce(o.conditions, '{}') as conditions,
                                    coalesce(o.audience, '{}') as audience, coalesce(o.hours, '{}') as hours,
                                    case when k.kind = 'offer' then o.phone else g.phone end as phone, o.cost, o.currency
                                from picked k join networks.pub_organisation g on g.id = k.organisation_id
                                left join directory.offer o on k.kind = 'offer' and o.organisation_id = k.organisation_id and o.id = k.id
                                left join lateral (select * from directory.offer_text t
                                    where t.organisation_id = o.organisation_id and t.offer_id = o.id
                                    order by (t.language = :reader) desc, (t.state = 'source') desc limit 1) t on true
                                order by k.fit desc, k.fresh desc, k.id
                                """,
                        search,
                        network,
                        reader)
                .param("size", Wish.PAGE)
                .param("from", (page - 1) * Wish.PAGE)
                .query(Result.class)
                .list();
    }

    List<NetworkNamed> networks(Language reader) {
        return jdbc.sql(
                        """
                        select distinct on (id) id, slug, name, text_language from networks.pub_network
                        order by id, (text_language = :reader) desc, (text_language = 'en') desc, (text_language = language) desc limit 200
                        """)
                .param("reader", reader.code())
                .query(NetworkNamed.class)
                .list();
    }
}
