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
