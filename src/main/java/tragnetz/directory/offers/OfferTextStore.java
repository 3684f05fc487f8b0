package tragnetz.directory.offers;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import tragnetz.networks.OrganisationShelf.Line;
import tragnetz.shared.i18n.Language;

import java.util.List;
import java.util.UUID;

@Repository
class OfferTextStore {

    private final JdbcClient jdbc;

    OfferTextStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<OfferText> texts(UUID organisation, UUID id) {
        return jdbc.sql(
                        """
                        select language, title, summary, body, state, source_revision, changed_at from directory.offer_text
                        where organisation_id = :organisation and offer_id = :id
                        order by (state = 'source') desc, language limit 60
                        """)
                .param("organisation", organisation)
                .param("id", id)
                .query(OfferText.class)
                .list();
    }

    void put(UUID organisation, UUID id, OfferText text) {
        jdbc.sql(
                        """
                        insert into directory.offer_text (organisation_id, offer_id, language, title, summary, body, state, source_revision)
                        values (:organisation, :id, :language, :title, :summary, :body, :state, :revision)
                        on conflict (organisation_id, offer_id, language) do update set title = excluded.title,
                            summary = excluded.summary, body = excluded.body, state = excluded.state,
                            source_revision = excluded.source_revision, changed_at = now()
                        """)
                .param("organisation", organisation)
                .param("id", id)
                .param("language", text.language())
                .param("title", text.title())
                .param("summary", text.summary())
                .param("body", text.body())
                .param("state", text.state())
                .param("revision", text.sourceRevision())
                .update();
    }

    /** The source has changed: what others say in its name is no longer sure. */
    void outdate(UUID organisation, UUID id, String language, int revision) {
        jdbc.sql(
                        """
                        update directory.offer_text set state = 'outdated'
                        where organisation_id = :organisation and offer_id = :id and language <> :language and source_revision < :revision
                        """)
                .param("organisation", organisation)
                .param("id", id)
                .param("language", language)
                .param("revision", revision)
                .update();
    }

    boolean used(UUID organisation) {
        return jdbc.sql(
                        "select exists (select from directory.offer where organisation_id ="
                                + " :organisation)")
                .param("organisation", organisation)
                .query(Boolean.class)
                .single();
    }

    /** The organisation's published offers, for its page. */
    List<Line> shelf(UUID organisation, Language language) {
        return jdbc.sql(
                        """
                        select '/offers/' || o.id as path, t.title, t.summary, t.language as text_language, o.languages
                        from directory.offer o
                        cross join lateral (select * from directory.offer_text t
                            where t.organisation_id = o.organisation_id and t.offer_id = o.id
                            order by (t.language = :language) desc, (t.state = 'source') desc limit 1) t
                        where o.organisation_id = :organisation and o.state = 'published'
                        order by t.title, o.id limit 100
                        """)
                .param("organisation", organisation)
                .param("language", language.code())
                .query(Line.class)
                .list();
    }
}
