package tragnetz.networks.contacts;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import tragnetz.shared.access.Person;
import tragnetz.shared.web.House;
import tragnetz.shared.web.Problems;

import java.util.List;
import java.util.UUID;

@Repository
class ContactStore {

    /** What an invitation has come to, and who has none. */
    private static final String STATE =
            """
            case when p.invited_at is null and p.due_at is not null then 'due'
                when p.invited_at is null and p.email is null then 'paper'
                when p.invited_at is null then 'open'
                when exists (select from networks.seat s where s.network_id = p.network_id and s.id = p.invitation_id) then 'accepted'
                when not exists (select from networks.invitation i where i.network_id = p.network_id and i.id = p.invitation_id)
                    then 'declined'
                when p.bounced_at is not null then 'bounced'
                when p.reminded_at is not null then 'reminded' else 'silent' end
            """;

    private final JdbcClient jdbc;

    ContactStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    ContactsPage page(House house, String state, int page, Person viewer, Problems problems) {
        return new ContactsPage(
                house,
                counts(house.id()),
                state,
                page,
                rows(house.id(), state, page),
                viewer.assurance() == Person.Assurance.FRESH,
                problems);
    }

    private List<ContactsPage.Count> counts(UUID network) {
        return jdbc.sql(
                        "select state, count(*) as people from (select "
                                + STATE
                                + " as state from networks.contact_person p where p.network_id ="
                                + " :network) as t group by state order by"
                                + " array_position(array['open', 'paper', 'due', 'silent',"
                                + " 'reminded', 'accepted', 'declined', 'bounced'], state)")
                .param("network", network)
                .query(ContactsPage.Count.class)
                .list();
    }

    List<ContactsPage.Row> rows(UUID network, String state, int page) {
        return jdbc.sql(
                        "select * from (select p.id, p.name, p.function, coalesce(o.name,"
                                + " p.organisation) as organisation, p.email, p.phone, p.languages,"
                                + " p.due_at, p.invited_at, "
                                + STATE
                                + " as state from networks.contact_person p left join"
                                + " networks.organisation o on o.id = p.organisation_id where"
                                + " p.network_id = :network) as t where :state = '' or state ="
                                + " :state order by organisation, name, id limit :size offset"
                                + " :from")
                .param("network", network)
                .param("state", state)
                .param("size", ContactsPage.SIZE)
                .param("from", (page - 1) * ContactsPage.SIZE)
                .query(ContactsPage.Row.class)
                .list();
    }

    boolean delete(UUID network, UUID id) {
        return jdbc.sql(
                                "delete from networks.contact_person where network_id = :network"
                                        + " and id = :id")
                        .param("network", network)
                        .param("id", id)
                        .update()
                == 1;
    }
}
