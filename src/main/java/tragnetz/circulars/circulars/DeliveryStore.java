package tragnetz.circulars.circulars;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** What became of the mails of a circular. */
@Repository
class DeliveryStore {

    record Count(String fate, long number) {}

    private final JdbcClient jdbc;

    DeliveryStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The circular whose mail this was. */
    Optional<UUID> stamp(UUID mail, String fate) {
        return jdbc.sql(
                        """
                        update circulars.delivery set fate = :fate where mail_id = :mail and fate in ('waiting', 'sent') returning circular_id
                        """)
                .param("mail", mail)
                .param("fate", fate)
                .query(UUID.class)
                .optional();
    }

    void bounce(UUID circular, UUID account) {
        jdbc.sql(
                        """
                        update circulars.delivery set fate = 'bounced' where circular_id = :circular and account_id = :account and fate <> 'house'
                        """)
                .param("circular", circular)
                .param("account", account)
                .update();
    }

    /** It is gone when no mail of it waits any more. */
    void end(UUID circular) {
        jdbc.sql(
                        """
                        update circulars.circular set state = 'gone', ended_at = now() where id = :circular and state = 'underway'
                            and not exists (select from circulars.delivery d where d.circular_id = :circular and d.fate = 'waiting')
                        """)
                .param("circular", circular)
                .update();
    }

    /** Whether the person got it through a circle alone. */
    boolean closed(UUID network, UUID circular, UUID account) {
        return jdbc.sql(
                        """
                        select exists (select from circulars.delivery where network_id = :network and circular_id = :circular
                            and account_id = :account and closed)
                        """)
                .param("network", network)
                .param("circular", circular)
                .param("account", account)
                .query(Boolean.class)
                .single();
    }

    /** Whoever answers under the own name is no secret any more, in this circular. */
    void disclose(UUID circular, UUID account) {
        jdbc.sql(
                        """
                        update circulars.delivery set closed = false where circular_id = :circular and account_id = :account and closed
                        """)
                .param("circular", circular)
                .param("account", account)
                .update();
    }

    /** How many mails met which fate; the wall leaves out those through circles. */
    Map<String, Long> fates(UUID network, UUID circular) {
        return jdbc
                .sql(
                        """
                        select fate, count(*) as number from circulars.delivery where network_id = :network and circular_id = :circular
                        group by fate
                        """)
                .param("network", network)
                .param("circular", circular)
                .query(Count.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Count::fate, Count::number));
    }

    /** Names of those whom the mail did not reach. */
    List<String> unreached(UUID network, UUID circular) {
        return jdbc.sql(
                        """
                        select n.display_name from circulars.delivery d join identity.pub_name n on n.account_id = d.account_id
                        where d.network_id = :network and d.circular_id = :circular and d.fate in ('failed', 'refused', 'bounced', 'unsure')
                        order by 1 limit 100
                        """)
                .param("network", network)
                .param("circular", circular)
                .query(String.class)
                .list();
    }
}
