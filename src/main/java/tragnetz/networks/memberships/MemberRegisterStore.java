package tragnetz.networks.memberships;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import tragnetz.networks.MemberRegister;

import java.util.UUID;

@Repository
class MemberRegisterStore implements MemberRegister {

    private final JdbcClient jdbc;

    MemberRegisterStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void put(UUID network, UUID organisation, Entry entry) {
        jdbc.sql(
                        """
                        insert into networks.organisation (id, steward_id, name, kind, country, region, languages, language, website, phone, email)
                        select :id, n.id, :name, :kind, n.country, :region, :languages, :language, :website, :phone, :email
                        from networks.network n where n.id = :network
                        on conflict (id) do update set name = excluded.name, region = excluded.region, website = excluded.website,
                            phone = excluded.phone, email = excluded.email, changed_at = now(), version = networks.organisation.version + 1
                        """)
                .param("id", organisation)
                .param("network", network)
                .param("name", entry.name())
                .param("kind", entry.kind())
                .param("region", entry.region())
                .param("languages", entry.languages().toArray(String[]::new))
                .param("language", entry.language())
                .param("website", entry.website())
                .param("phone", entry.phone())
                .param("email", entry.email())
                .update();
        jdbc.sql(
                        """
                        insert into networks.membership (network_id, organisation_id, since)
                        values (:network, :id, current_date) on conflict do nothing
                        """)
                .param("network", network)
                .param("id", organisation)
                .update();
        if (!entry.about().isBlank()) {
            jdbc.sql(
                            """
                            insert into networks.organisation_text (organisation_id, language, about, state)
                            values (:id, :language, :about, 'source')
                            on conflict (organisation_id, language) do update set about = excluded.about, changed_at = now()
                            """)
                    .param("id", organisation)
                    .param("language", entry.language())
                    .param("about", entry.about())
                    .update();
        }
    }

    @Override
    public String language(UUID network) {
        return jdbc.sql("select language from networks.network where id = :network")
                .param("network", network)
                .query(String.class)
                .single();
    }
}
