package tragnetz.circulars.circulars;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Repository
class ReplyStore {

    record Row(
            UUID id,
            UUID accountId,
            String name,
            @Nullable UUID authorId,
            String author,
            byte[] text,
            boolean held,
            String sender,
            int attachments,
            boolean cut,
            Instant writtenAt) {}

    record Fresh(
            UUID network,
            UUID circular,
            UUID id,
            UUID account,
            UUID author,
            byte[] text,
            String way,
            String sender,
            boolean held,
            int attachments,
            boolean cut) {}

    /** The circular an answer belongs to, its network and its first subject. */
    record About(UUID networkId, String slug, String subject) {}

    private final JdbcClient jdbc;

    ReplyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Does nothing for an answer that is there already. */
    int insert(Fresh fresh) {
        return jdbc.sql(
                        """
                        insert into circulars.reply (network_id, circular_id, id, account_id, author_id, text, way, sender, held, attachments, cut)
                        values (:network, :circular, :id, :account, :author, :text, :way, :sender, :held, :attachments, :cut)
                        on conflict do nothing
                        """)
                .paramSource(fresh)
                .update();
    }

    long people(UUID network, UUID circular) {
        return jdbc.sql(
                        """
                        select count(distinct account_id) from circulars.reply where network_id = :network and circular_id = :circular
                        """)
                .param("network", network)
                .param("circular", circular)
                .query(Long.class)
                .single();
    }

    /** Everything of some people's talks, those with the newest answer first; at most 50 each. */
    List<Row> talks(UUID network, UUID circular, int people, long skip) {
        return jdbc.sql(
                        """
                        select r.id, r.account_id, n.display_name as name, r.author_id, coalesce(a.display_name, '') as author, r.text, r.held,
                            r.sender, r.attachments, r.cut, r.written_at
                        from (select account_id, max(written_at) as newest from circulars.reply
                                where network_id = :network and circular_id = :circular
                                group by account_id order by newest desc, account_id limit :people offset :skip) t
                        cross join lateral (select * from circulars.reply l where l.network_id = :network and l.circular_id = :circular
                            and l.account_id = t.account_id order by l.written_at desc limit 50) r
                        join identity.pub_name n on n.account_id = r.account_id
                        left join identity.pub_name a on a.account_id = r.author_id
                        order by t.newest desc, r.account_id, r.written_at
                        """)
                .param("network", network)
                .param("circular", circular)
                .param("people", people)
                .param("skip", skip)
                .query(Row.class)
                .list();
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

    /** The circular of an answer that was held. */
    Optional<UUID> release(UUID network, UUID id) {
        return jdbc.sql(
                        """
                        update circulars.reply set held = false where network_id = :network and id = :id and held returning circular_id
                        """)
                .param("network", network)
                .param("id", id)
                .query(UUID.class)
                .optional();
    }

    Optional<UUID> reject(UUID network, UUID id) {
        return jdbc.sql(
                        """
                        delete from circulars.reply where network_id = :network and id = :id and held returning circular_id
                        """)
                .param("network", network)
                .param("id", id)
                .query(UUID.class)
                .optional();
    }
}
