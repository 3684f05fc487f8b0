package tragnetz.directory.offers;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import tragnetz.shared.i18n.Language;

import java.util.List;
import java.util.UUID;

@Repository
class OfferListStore {

    private final JdbcClient jdbc;

    OfferListStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Drafts first, then those that nobody has confirmed for longest. */
    List<OfferLine> offers(UUID organisation, Language reader) {
        return jdbc.sql(
                        """
                        select o.id, o.state, t.title, t.language as text_language, o.checked_on, o.changed_at,
                            array(select x.language from directory.offer_text x
                                where x.organisation_id = o.organisation_id and x.offer_id = o.id and x.state = 'outdated') as outdated,
                            array(select x.language from directory.offer_text x
                                where x.organisation_id = o.organisation_id and x.offer_id = o.id
                                order by (x.state = 'source') desc, x.language) as languages
                        from directory.offer o
                        cross join lateral (select * from directory.offer_text t
                            where t.organisation_id = o.organisation_id and t.offer_id = o.id
                            order by (t.language = :reader) desc, (t.state = 'source') desc limit 1) t
                        where o.organisation_id = :organisation
                        order by (o.state = 'draft') desc, o.checked_on, o.id limit 500
                        """)
                .param("organisation", organisation)
                .param("reader", reader.code())
                .query(OfferLine.class)
                .list();
    }
}
