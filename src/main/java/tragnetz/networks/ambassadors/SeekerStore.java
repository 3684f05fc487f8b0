package tragnetz.networks.ambassadors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What only the machine room does with conversations: seekers have no account. */
@Repository
class SeekerStore {

    private final JdbcClient jdbc;

    SeekerStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void begin(
            UUID account,
            UUID id,
            UUID network,
            byte[] number,
            String language,
            byte @Nullable [] replyTo) {
        jdbc.sql(
                        """
                        insert into networks.relay (account_id, id, network_id, number_hash, language, reply_to)
                        values (:account, :id, :network, :number, :language, :replyTo)
                        """)
                .param("account", account)
                .param("id", id)
                .param("network", network)
                .param("number", number)
                .param("language", language)
                .param("replyTo", replyTo)
                .update();
    }

    /** Where to tell that there is an answer; sealed. */
    Optional<byte[]> replyTo(UUID account, UUID id) {
        return jdbc.sql(
                        "select reply_to from networks.relay where account_id = :account and id ="
                                + " :id and reply_to is not null")
                .param("account", account)
                .param("id", id)
                .query(byte[].class)
                .optional();
    }

    /** Reported, and not decided on. */
    record Open(UUID accountId, UUID id, UUID networkId, Instant changedAt) {}

    List<Open> reported(int limit) {
        return jdbc.sql(
                        """
                        select account_id, id, network_id, changed_at from networks.relay where state = 'reported'
                        order by changed_at limit :limit
                        """)
                .param("limit", limit)
                .query(Open.class)
                .list();
    }

    List<UUID> coordinators(UUID network) {
        return jdbc.sql(
                        """
                        select distinct account_id from networks.seat where network_id = :network and role = 'coordinator' limit 100
                        """)
                .param("network", network)
                .query(UUID.class)
                .list();
    }

    /** Nobody else in the network may decide on it. */
    void escalate(UUID account, UUID id) {
        jdbc.sql(
                        """
                        update networks.relay set escalated = true where account_id = :account and id = :id and not escalated
                        """)
                .param("account", account)
                .param("id", id)
                .update();
    }

    /** Path of a network, without language. */
    String path(UUID network) {
        return "/n/"
                + jdbc.sql("select slug from networks.network where id = :network")
                        .param("network", network)
                        .query(String.class)
                        .single();
    }

    int lines(UUID account, UUID relay) {
        return jdbc.sql(
                        "select count(*) from networks.relay_line where account_id = :account and"
                                + " relay_id = :relay")
                .param("account", account)
                .param("relay", relay)
                .query(Integer.class)
                .single();
    }
}
