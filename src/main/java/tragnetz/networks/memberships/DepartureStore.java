package tragnetz.networks.memberships;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.UUID;

/** What goes with a membership that ends; every writing method is called in the machine room. */
@Repository
class DepartureStore {

    /**
     * What goes along.
     *
     * @param seats of people who sit in the network for the organisation, coordinators excepted
     * @param contacts of the organisation on the network's pages
     */
    record Luggage(int seats, int contacts) {}

    private final JdbcClient jdbc;

    DepartureStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Luggage luggage(UUID network, UUID organisation) {
        return jdbc.sql(
                        """
                        select (select count(*) from networks.seat where network_id = :network and organisation_id = :organisation
                                and role <> 'coordinator') as seats,
                            (select count(*) from networks.contact where network_id = :network and organisation_id = :organisation) as contacts
                        """)
                .param("network", network)
                .param("organisation", organisation)
                .query(Luggage.class)
                .single();
    }

    void clear(UUID network, UUID organisation) {
        for (String statement :
                new String[] {
                    "delete from networks.seat where network_id = :network and organisation_id ="
                            + " :organisation and role <> 'coordinator'",
                    "delete from networks.invitation where network_id = :network and"
                            + " organisation_id = :organisation",
                    "delete from networks.contact where network_id = :network and organisation_id ="
                            + " :organisation"
                }) {
            jdbc.sql(statement)
                    .param("network", network)
                    .param("organisation", organisation)
                    .update();
        }
    }

    /** Another network it belongs to looks after its record, if there is one. */
    void handOn(UUID network, UUID organisation) {
        jdbc.sql(
                        """
                        update networks.organisation o set steward_id = (select m.network_id from networks.membership m
                            where m.organisation_id = o.id order by m.since, m.network_id limit 1)
                        where o.id = :organisation and o.steward_id = :network
                            and exists (select from networks.membership m where m.organisation_id = o.id)
                        """)
                .param("network", network)
                .param("organisation", organisation)
                .update();
    }

    /**
     * Of somebody who edits it still: who has lost that does not get it back by a second network.
     */
    void seat(UUID network, UUID account, UUID organisation) {
        jdbc.sql(
                        """
                        insert into networks.seat (network_id, id, account_id, role, organisation_id)
                        select :network, :id, s.account_id, 'editor', s.organisation_id from networks.seat s
                        where s.account_id = :account and s.organisation_id = :organisation and s.role = 'editor' limit 1
                        on conflict do nothing
                        """)
                .param("network", network)
                .param("id", UUID.randomUUID())
                .param("account", account)
                .param("organisation", organisation)
                .update();
    }
}
