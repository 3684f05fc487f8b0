package tragnetz.networks.updates;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.List;
import java.util.UUID;

/** Writes what organisations say, and that they were asked. */
@Repository
class SpeakingStore {

    private final JdbcClient jdbc;

    SpeakingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps the organisation's one draft. */
    void save(UUID network, UUID organisation, UUID account, Said said) {
        jdbc.sql(
                        """
                        insert into networks.organisation_update (network_id, id, organisation_id, account_id, people, offers, capacity, successes, challenges, wishes)
                        values (:network, :id, :organisation, :account, :people, :offers, :capacity, :successes, :challenges, :wishes)
                        on conflict (network_id, organisation_id) where told_at is null do update set account_id = excluded.account_id,
                            people = excluded.people, offers = excluded.offers, capacity = excluded.capacity, successes = excluded.successes,
                            challenges = excluded.challenges, wishes = excluded.wishes, saved_at = now()
                        """)
                .param("network", network)
                .param("id", UUID.randomUUID())
                .param("organisation", organisation)
                .param("account", account)
                .param("people", said.people())
                .param("offers", said.offers())
                .param("capacity", said.capacity())
                .param("successes", said.successes())
                .param("challenges", said.challenges())
                .param("wishes", said.wishes())
                .update();
    }

    /** The draft becomes what was told. */
    void tell(UUID network, UUID organisation, UUID account) {
        jdbc.sql(
                        """
                        update networks.organisation_update set told_at = now(), account_id = :account
                        where network_id = :network and organisation_id = :organisation and told_at is null
                        """)
                .param("network", network)
                .param("organisation", organisation)
                .param("account", account)
                .update();
    }

    /** False when it was asked within the last week. */
    boolean ask(UUID network, UUID organisation) {
        return jdbc.sql(
                                """
                                insert into networks.update_request as r (network_id, organisation_id) values (:network, :organisation)
                                on conflict (network_id, organisation_id) do update set asked_on = current_date where r.asked_on <= current_date - 7
                                """)
                        .param("network", network)
                        .param("organisation", organisation)
                        .update()
                == 1;
    }

    /** Who sits in the network for a member. */
    List<UUID> people(UUID network, UUID organisation) {
        return jdbc.sql(
                        """
                        select distinct s.account_id from networks.seat s join networks.membership m on m.network_id = s.network_id
                            and m.organisation_id = s.organisation_id
                        where s.network_id = :network and s.organisation_id = :organisation and s.role <> 'authority' limit 200
                        """)
                .param("network", network)
                .param("organisation", organisation)
                .query(UUID.class)
                .list();
    }

    boolean member(UUID network, UUID organisation) {
        return jdbc.sql(
                        "select exists (select from networks.membership where network_id = :network"
                                + " and organisation_id = :organisation)")
                .param("network", network)
                .param("organisation", organisation)
                .query(Boolean.class)
                .single();
    }
}
