package tragnetz.networks.organisations;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import tragnetz.shared.i18n.Language;
import tragnetz.shared.i18n.Told;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Repository
class OrganisationStore {

    private final JdbcClient jdbc;

    OrganisationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<OrganisationTold> told(UUID id) {
        return jdbc.sql(
                        """
                        select o.id, n.slug as steward, o.name, o.kind, o.country, o.region, o.languages, o.language,
                            o.website, o.phone, o.email, o.street, o.postcode, o.town, o.version
                        from networks.organisation o join networks.network n on n.id = o.steward_id where o.id = :id
                        """)
                .param("id", id)
                .query(OrganisationTold.class)
                .optional();
    }

    List<Told.Text> texts(UUID id) {
        return jdbc.sql(
                        """
                        select language, about as text, state, changed_at::date as changed
                        from networks.organisation_text where organisation_id = :id order by language limit 50
                        """)
                .param("id", id)
                .query(Told.Text.class)
                .list();
    }

    List<OrganisationPage.Belonging> networks(UUID id, Language language) {
        return jdbc.sql(
                        """
                        select n.slug, t.name, t.language as text_language, n.hue, m.since
                        from networks.membership m join networks.network n on n.id = m.network_id
                        cross join lateral (select * from networks.network_text t where t.network_id = n.id
                            order by (t.language = :language) desc, (t.language = 'en') desc, (t.language = n.language) desc
                            limit 1) t
                        where m.organisation_id = :id and m.paused_on is null order by m.since, n.slug limit 50
                        """)
                .param("id", id)
                .param("language", language.code())
                .query(OrganisationPage.Belonging.class)
                .list();
    }

    /** Whether the viewer may change the organisation. */
    boolean edits(UUID id) {
        return jdbc.sql("select networks.edits(:id)").param("id", id).query(Boolean.class).single();
    }

    /** False when somebody else has changed it since that version. */
    boolean change(UUID id, int version, Facts facts) {
        return jdbc.sql(
                                """
                                update networks.organisation set name = :name, kind = :kind, country = :country, region = :region,
                                    languages = :languages, website = :website, phone = :phone, email = :email, street = :street,
                                    postcode = :postcode, town = :town, changed_at = now(), version = version + 1
                                where id = :id and version = :version
                                """)
                        .param("id", id)
                        .param("version", version)
                        .params(facts.parameters())
                        .update()
                == 1;
    }

    void insert(UUID id, UUID steward, String language, Facts facts) {
        jdbc.sql(
                        """
                        insert into networks.organisation (id, steward_id, language, name, kind, country, region, languages,
                            website, phone, email, street, postcode, town)
                        values (:id, :steward, :language, :name, :kind, :country, :region, :languages,
                            :website, :phone, :email, :street, :postcode, :town)
                        """)
                .param("id", id)
                .param("steward", steward)
                .param("language", language)
                .params(facts.parameters())
                .update();
    }

    void join(UUID network, UUID id) {
        jdbc.sql(
                        "insert into networks.membership (network_id, organisation_id, since)"
                                + " values (:network, :id, current_date)")
                .param("network", network)
                .param("id", id)
                .update();
    }

    void tell(UUID id, String language, String about, String state) {
        jdbc.sql(
                        """
                        insert into networks.organisation_text (organisation_id, language, about, state)
                        values (:id, :language, :about, :state)
                        on conflict (organisation_id, language)
                            do update set about = excluded.about, state = excluded.state, changed_at = now()
                        """)
                .param("id", id)
                .param("language", language)
                .param("about", about)
                .param("state", state)
                .update();
    }

    void untell(UUID id, String language) {
        jdbc.sql(
                        "delete from networks.organisation_text where organisation_id = :id and"
                                + " language = :language")
                .param("id", id)
                .param("language", language)
                .update();
    }

    /** The source has changed: its translations no longer say the same. */
    void outdate(UUID id) {
        jdbc.sql(
                        "update networks.organisation_text set state = 'outdated' where"
                                + " organisation_id = :id and state <> 'source'")
                .param("id", id)
                .update();
    }
}
