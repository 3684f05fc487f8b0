package tragnetz.networks.seats;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import tragnetz.identity.Belonging;
import tragnetz.identity.Belongings;
import tragnetz.shared.access.Person;
import tragnetz.shared.i18n.Language;

import java.util.List;

/** A seat is a belonging, to a network and often for an organisation; so is the offer of one. */
@Repository
class BelongingStore implements Belongings {

    private final JdbcClient jdbc;

    BelongingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Belonging> of(Person person, Language reader) {
        return jdbc.sql(
                        """
                        select t.name, t.language as name_language, '/n/' || n.slug as path, s.role,
                            o.name as organisation, '/organisations/' || o.id as organisation_path
                        from networks.seat s join networks.network n on n.id = s.network_id
                        cross join lateral (select t.name, t.language from networks.network_text t where t.network_id = n.id
                            order by (t.language = :language) desc, (t.language = 'en') desc, (t.language = n.language) desc
                            limit 1) t
                        left join networks.organisation o on o.id = s.organisation_id
                        where s.account_id = :account
                        union all
                        select t.name, t.language as name_language, '/my/invitations' as path, 'invited' as role,
                            o.name as organisation, '/organisations/' || o.id as organisation_path
                        from networks.invitation i join networks.network n on n.id = i.network_id
                        cross join lateral (select t.name, t.language from networks.network_text t where t.network_id = n.id
                            order by (t.language = :language) desc, (t.language = 'en') desc, (t.language = n.language) desc
                            limit 1) t
                        left join networks.organisation o on o.id = i.organisation_id
                        where i.account_id = :account order by name, role, organisation limit 100
                        """)
                .param("account", person.account())
                .param("language", reader.code())
                .query(Belonging.class)
                .list();
    }
}
