package tragnetz.networks.sheets;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.List;
import java.util.UUID;

/** Whom there is, and what is added and taken back. */
@Repository
class KnownStore {

    record Organisation(UUID id, String name, boolean here) {}

    record Person(UUID id, String name, String organisation, @Nullable String email) {}

    private final JdbcClient jdbc;

    KnownStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * All organisations of the installation: their records are public, and one joins many networks.
     */
    List<Organisation> organisations(UUID network) {
        return jdbc.sql(
                        """
                        select o.id, o.name, m.organisation_id is not null as here from networks.organisation o
                        left join networks.membership m on m.network_id = :network and m.organisation_id = o.id
                        order by here desc, o.id limit 50000
                        """)
                .param("network", network)
                .query(Organisation.class)
                .list();
    }

    List<Person> people(UUID network) {
        return jdbc.sql(
                        """
                        select p.id, p.name, coalesce(o.name, p.organisation) as organisation, p.email from networks.contact_person p
                        left join networks.organisation o on o.id = p.organisation_id where p.network_id = :network
                        order by p.id limit 50000
                        """)
                .param("network", network)
                .query(Person.class)
                .list();
    }

    /** False when somebody with this address is there already. */
    boolean add(UUID network, UUID id, Entry entry, @Nullable UUID organisation) {
        return jdbc.sql(
                                """
                                insert into networks.contact_person (network_id, id, name, function, organisation_id, organisation, email, phone,
                                    languages)
                                values (:network, :id, :name, :function, :home, :organisation, :email, :phone, :languages)
                                on conflict do nothing
                                """)
                        .param("network", network)
                        .param("id", id)
                        .param("name", entry.name())
                        .param("function", entry.function())
                        .param("home", organisation)
                        .param("organisation", entry.organisation())
                        .param("email", entry.email())
                        .param("phone", entry.phone())
                        .param("languages", entry.languages().toArray(String[]::new))
                        .update()
                == 1;
    }

    /** Whether it belongs to the network. */
    boolean here(UUID network, UUID organisation) {
        return jdbc.sql(
                        """
                        select exists (select from networks.membership where network_id = :network and organisation_id = :id)
                        """)
                .param("network", network)
                .param("id", organisation)
                .query(Boolean.class)
                .single();
    }

    /** As the guard of memberships has it: false where another network looks after it. */
    boolean join(UUID network, UUID sheet, UUID organisation) {
        return jdbc.sql(
                                """
                                insert into networks.membership (network_id, organisation_id, since)
                                select :network, o.id, current_date from networks.organisation o where o.id = :id and (
                                    exists (select from networks.sheet h join networks.seat s on s.account_id = h.account_id
                                        where h.network_id = :network and h.id = :sheet and s.role = 'coordinator' and s.network_id = o.steward_id)
                                    or exists (select from networks.membership_event e
                                        where e.network_id = :network and e.organisation_id = o.id and e.event = 'left'))
                                on conflict do nothing
                                """)
                        .param("network", network)
                        .param("sheet", sheet)
                        .param("id", organisation)
                        .update()
                == 1;
    }

    /** As long as nobody has changed it, joined it or sits for it. */
    boolean deleteOrganisation(UUID network, UUID id) {
        return jdbc.sql(
                                """
                                delete from networks.organisation o where o.id = :id and o.steward_id = :network and o.version = 0
                                    and not exists (select from networks.seat s where s.organisation_id = o.id)
                                    and not exists (select from networks.invitation i where i.organisation_id = o.id)
                                    and not exists (select from networks.contact c where c.organisation_id = o.id)
                                    and not exists (select from networks.membership m where m.organisation_id = o.id and m.network_id <> :network)
                                """)
                        .param("network", network)
                        .param("id", id)
                        .update()
                == 1;
    }

    boolean part(UUID network, UUID organisation) {
        return jdbc.sql(
                                """
                                delete from networks.membership m where m.network_id = :network and m.organisation_id = :id
                                    and not exists (select from networks.seat s where s.network_id = m.network_id and s.organisation_id = m.organisation_id)
                                """)
                        .param("network", network)
                        .param("id", organisation)
                        .update()
                == 1;
    }

    boolean deletePerson(UUID network, UUID id) {
        return jdbc.sql(
                                """
                                delete from networks.contact_person where network_id = :network and id = :id and version = 0
                                    and due_at is null and invited_at is null
                                """)
                        .param("network", network)
                        .param("id", id)
                        .update()
                == 1;
    }
}
