package tragnetz.privacy.audit;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The sealed chains; called in the machine room only. */
@Repository
class ChainStore {

    private static final String LINE =
            """
            select id, chain_id, (extract(epoch from at) * 1000000)::bigint as micros, organisation_id, network_id,
                account_id, salt, actor, command, path, request, done, refused, place, seal
            from privacy.audit_line
            """;

    private final JdbcClient jdbc;

    ChainStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether this node seals now; the lock goes with the transaction. */
    boolean locked() {
        return jdbc.sql("select pg_try_advisory_xact_lock(7247)").query(Boolean.class).single();
    }

    List<SealedLine> unsealed(int limit) {
        return jdbc.sql(LINE + " where seal is null order by id limit :limit for update")
                .param("limit", limit)
                .query(SealedLine.class)
                .list();
    }

    void seal(long id, long place, byte[] seal) {
        jdbc.sql("update privacy.audit_line set place = :place, seal = :seal where id = :id")
                .param("id", id)
                .param("place", place)
                .param("seal", seal)
                .update();
    }

    Optional<Head> head(UUID chain) {
        return jdbc.sql(
                        """
                        select chain_id, day, place, seal, signature from privacy.audit_head
                        where chain_id = :chain order by day desc limit 1
                        """)
                .param("chain", chain)
                .query(Head.class)
                .optional();
    }

    void head(Head head) {
        jdbc.sql(
                        """
                        insert into privacy.audit_head (chain_id, day, place, seal, signature)
                        values (:chain, :day, :place, :seal, :signature)
                        on conflict (chain_id, day) do update
                        set place = excluded.place, seal = excluded.seal, signature = excluded.signature
                        """)
                .param("chain", head.chainId())
                .param("day", head.day())
                .param("place", head.place())
                .param("seal", head.seal())
                .param("signature", head.signature())
                .update();
    }

    List<UUID> chains() {
        return jdbc.sql(
                        """
                        select chain_id from privacy.audit_head
                        union select chain_id from privacy.audit_line where place is not null order by 1
                        """)
                .query(UUID.class)
                .list();
    }

    List<Head> heads(UUID chain) {
        return jdbc.sql(
                        """
                        select chain_id, day, place, seal, signature from privacy.audit_head
                        where chain_id = :chain order by day
                        """)
                .param("chain", chain)
                .query(Head.class)
                .list();
    }

    List<SealedLine> sealed(UUID chain, long after, int limit) {
        return jdbc.sql(
                        LINE
                                + " where chain_id = :chain and place > :after order by place limit"
                                + " :limit")
                .param("chain", chain)
                .param("after", after)
                .param("limit", limit)
                .query(SealedLine.class)
                .list();
    }

    /**
     * Removes what lies under heads older than a year: the next line still follows a signed seal.
     */
    int cut(LocalDate day, int limit) {
        return jdbc.sql(
                        """
                        delete from privacy.audit_line where id in (
                            select l.id from privacy.audit_line l
                            where l.at < now() - interval '1 year' and l.place <= (select max(h.place) from privacy.audit_head h
                                where h.chain_id = l.chain_id and h.day < :day)
                            limit :limit)
                        """)
                .param("day", day)
                .param("limit", limit)
                .update();
    }

    List<Map<String, @Nullable Object>> told(UUID account) {
        return jdbc.sql(
                        """
                        select at, case when refused then 'refused' else coalesce(done, 'saved') end as done, command, path, refused,
                            request, organisation_id, network_id, at + interval '1 year' as vanishes_at
                        from privacy.audit_line where account_id = :account order by id desc limit 5000
                        """)
                .param("account", account)
                .query()
                .listOfRows();
    }

    void forget(UUID account) {
        jdbc.sql(
                        """
                        update privacy.audit_line set account_id = null, salt = null
                        where account_id = :account
                        """)
                .param("account", account)
                .update();
    }
}
