package tragnetz.circulars.circulars;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.Optional;
import java.util.UUID;

/** Which circular a talk is about, and who may take part. */
@Repository
class TalkStore {

    /** The circular an answer belongs to, its network and its first subject. */
    record About(UUID networkId, String slug, String subject) {}

    private final JdbcClient jdbc;

    TalkStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<About> about(UUID circular) {
        return jdbc.sql(
                        """
                        select c.network_id, (select slug from networks.pub_network n where n.id = c.network_id limit 1) as slug,
                            (select subject from circulars.circular_text t where t.network_id = c.network_id and t.circular_id = c.id
                                order by t.state <> 'source' limit 1) as subject
                        from circulars.circular c where c.id = :circular
                        """)
                .param("circular", circular)
                .query(About.class)
                .optional();
    }

    /** How many the person wrote about it since yesterday: nobody writes that many by hand. */
    long lately(UUID circular, UUID account) {
        return jdbc.sql(
                        """
                        select count(*) from circulars.reply where circular_id = :circular and author_id = :account
                            and written_at > now() - interval '1 day'
                        """)
                .param("circular", circular)
                .param("account", account)
                .query(Long.class)
                .single();
    }

    boolean addressed(UUID network, UUID circular, UUID account) {
        return jdbc.sql(
                                """
                                select count(*) from circulars.delivery
                                where network_id = :network and circular_id = :circular and account_id = :account
                                """)
                        .param("network", network)
                        .param("circular", circular)
                        .param("account", account)
                        .query(Long.class)
                        .single()
                > 0;
    }
}
