package tragnetz.circulars.circulars;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The machine room's statements about circulars that leave. */
@Repository
class DispatchStore {

    record Due(
            UUID networkId,
            UUID id,
            String language,
            List<String> groups,
            boolean news,
            String slug) {}

    /**
     * Whom a circular goes to.
     *
     * @param address null for people who read it in the house alone
     */
    record Reader(UUID accountId, @Nullable String address, String uiLanguage, boolean neutral) {}

    /**
     * One line of what became of a circular.
     *
     * @param closed whether it goes there through a circle alone
     */
    record Line(UUID account, String language, @Nullable UUID mail, String fate, boolean closed) {}

    private final JdbcClient jdbc;

    DispatchStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A circular whose time has come; nobody else takes it, or holds it back, meanwhile. */
    Optional<Due> due() {
        return jdbc.sql(
                        """
                        select c.network_id, c.id, c.language, c.groups, c.news,
                            (select slug from networks.pub_network n where n.id = c.network_id limit 1) as slug
                        from circulars.circular c where c.state = 'scheduled' and c.due_at <= now() and coalesce(c.again_at, c.due_at) <= now()
                            and not exists (select from networks.pub_closed_module m where m.network_id = c.network_id and m.name = 'circulars')
                            and not exists (select from networks.pub_moved v where v.network_id = c.network_id)
                        order by coalesce(c.again_at, c.due_at) limit 1 for update of c skip locked
                        """)
                .query(Due.class)
                .optional();
    }

    /** From here on a failure undoes the circular alone, not that it failed. */
    void mark() {
        jdbc.sql("savepoint circular").update();
    }

    /** Tries again after a minute, then two, four, at most six hours. */
    void putBack(Due due) {
        jdbc.sql("rollback to savepoint circular").update();
        jdbc.sql(
                        """
                        update circulars.circular set tries = tries + 1,
                            again_at = now() + least(interval '6 hours', interval '1 minute' * power(2, least(tries, 9)))
                        where network_id = :network and id = :id
                        """)
                .param("network", due.networkId())
                .param("id", due.id())
                .update();
    }

    /** The link stays the same; a house the network moved to has another, and the old ones hold. */
    void subscribe(UUID network, Map<UUID, String> tokens) {
        jdbc.sql(
                        """
                        insert into circulars.subscription (network_id, account_id, token_hash)
                        select :network, account, sha256(convert_to(token, 'UTF8'))
                        from unnest(cast(:accounts as uuid[]), cast(:tokens as text[])) as fresh (account, token)
                        on conflict (network_id, account_id) do update set token_hash = excluded.token_hash,
                            former_hashes = (array[subscription.token_hash] || subscription.former_hashes)[1\\:8]
                            where subscription.token_hash <> excluded.token_hash
                        """)
                .param("network", network)
                .param("accounts", texts(tokens.keySet()))
                .param("tokens", tokens.values().toArray(String[]::new))
                .update();
    }

    List<Reader> readers(UUID network, Collection<UUID> accounts) {
        return jdbc.sql(
                        """
                        select a.account_id, case when x.account_id is null and s.ended_at is null then a.address end as address,
                            a.ui_language, a.neutral
                        from identity.pub_addressee a
                        left join notifications.pub_suspended x on x.account_id = a.account_id
                        left join circulars.subscription s on s.network_id = :network and s.account_id = a.account_id
                        where a.account_id = any (cast(:accounts as uuid[]))
                        """)
                .param("network", network)
                .param("accounts", texts(accounts))
                .query(Reader.class)
                .list();
    }

    void deliver(UUID network, UUID circular, List<Line> lines) {
        jdbc.sql(
                        """
                        insert into circulars.delivery (network_id, circular_id, account_id, language, mail_id, fate, closed)
                        select :network, :circular, account, language, mail, fate, closed
                        from unnest(cast(:accounts as uuid[]), cast(:languages as text[]), cast(:mails as uuid[]), cast(:fates as text[]),
                            cast(:closed as boolean[])) as line (account, language, mail, fate, closed)
                        on conflict do nothing
                        """)
                .param("network", network)
                .param("circular", circular)
                .param("accounts", texts(lines.stream().map(Line::account).toList()))
                .param("languages", lines.stream().map(Line::language).toArray(String[]::new))
                .param(
                        "mails",
                        lines.stream()
                                .map(it -> it.mail() == null ? null : it.mail().toString())
                                .toArray(String[]::new))
                .param("fates", lines.stream().map(Line::fate).toArray(String[]::new))
                .param("closed", lines.stream().map(it -> "" + it.closed()).toArray(String[]::new))
                .update();
    }

    void begin(UUID network, UUID circular) {
        jdbc.sql(
                        """
                        update circulars.circular set state = 'underway', begun_at = now() where network_id = :network and id = :circular
                        """)
                .param("network", network)
                .param("circular", circular)
                .update();
    }

    private static String[] texts(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).toArray(String[]::new);
    }
}
