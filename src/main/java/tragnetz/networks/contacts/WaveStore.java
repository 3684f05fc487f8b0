package tragnetz.networks.contacts;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

@Repository
class WaveStore {

    /**
     * Somebody whose turn it is.
     *
     * @param organisationId null also where the inviter gives no seats of it
     */
    record Due(
            UUID networkId,
            String slug,
            String language,
            UUID id,
            String name,
            String email,
            @Nullable UUID organisationId,
            List<String> languages,
            @Nullable UUID invitedBy) {}

    /** Somebody who was invited and has not answered. */
    record Silent(UUID id, UUID accountId, String email, List<String> languages, String language) {}

    private final JdbcClient jdbc;

    WaveStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Gives everybody chosen a day: the first wave now or then, every further one a day later.
     *
     * @param chosen nobody for everybody who has not been invited
     * @return how many
     */
    int plan(UUID network, List<UUID> chosen, int size, Instant first, Instant next, UUID inviter) {
        return jdbc.sql(
                        """
                        update networks.contact_person p set invited_by = :inviter, due_at = case when t.wave = 0 then :first
                            else :next::timestamptz + (t.wave - 1) * interval '1 day' end
                        from (select id, (row_number() over (order by organisation, name, id) - 1) / :size as wave
                            from networks.contact_person where network_id = :network and email is not null and due_at is null
                                and invited_at is null and (cardinality(:chosen::uuid[]) = 0 or id = any(:chosen::uuid[]))) as t
                        where p.network_id = :network and p.id = t.id
                        """)
                .param("network", network)
                .param("chosen", chosen.toArray(UUID[]::new))
                .param("size", size)
                .param("first", Timestamp.from(first))
                .param("next", Timestamp.from(next))
                .param("inviter", inviter)
                .update();
    }

    /** Those whose turn it is, the longest due first; nobody else invites them until the commit. */
    List<Due> due(int limit) {
        return jdbc.sql(
                        """
                        select p.network_id, n.slug, n.language, p.id, p.name, p.email, p.languages, p.invited_by,
                            (select o.id from networks.organisation o join networks.seat s on s.account_id = p.invited_by
                                and (s.role = 'coordinator' and s.network_id = o.steward_id or s.role = 'editor' and s.organisation_id = o.id)
                                where o.id = p.organisation_id limit 1) as organisation_id
                        from networks.contact_person p join networks.network n on n.id = p.network_id
                        where p.due_at <= now() and p.invited_at is null and p.email is not null
                            and not exists (select from networks.pub_moved v where v.network_id = p.network_id)
                        order by p.due_at, p.id limit :limit for update of p skip locked
                        """)
                .param("limit", limit)
                .query(Due.class)
                .list();
    }

    void invited(UUID network, UUID id, UUID invitation, UUID account) {
        jdbc.sql(
                        """
                        update networks.contact_person set invited_at = now(), invitation_id = :invitation, account_id = :account
                        where network_id = :network and id = :id
                        """)
                .param("network", network)
                .param("id", id)
                .param("invitation", invitation)
                .param("account", account)
                .update();
    }

    /** Marks those whose mailbox is no more. */
    void bounce() {
        jdbc.sql(
                        """
                        update networks.contact_person set bounced_at = now() where bounced_at is null and invited_at is not null
                            and account_id in (select account_id from notifications.pub_suspended)
                        """)
                .update();
    }

    /** Marks everybody who has been silent since before that moment as reminded; each once. */
    List<Silent> remind(UUID network, Instant before, int limit) {
        return jdbc.sql(
                        """
                        update networks.contact_person p set reminded_at = now() from networks.network n
                        where n.id = p.network_id and p.network_id = :network and p.id in (select q.id from networks.contact_person q
                            join networks.invitation i on i.network_id = q.network_id and i.id = q.invitation_id
                            where q.network_id = :network and q.invited_at < :before and q.reminded_at is null and q.bounced_at is null
                                and q.email is not null and q.account_id is not null order by q.invited_at limit :limit)
                        returning p.id, p.account_id, p.email, p.languages, n.language
                        """)
                .param("network", network)
                .param("before", Timestamp.from(before))
                .param("limit", limit)
                .query(Silent.class)
                .list();
    }
}
