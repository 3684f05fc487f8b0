package tragnetz.networks.seats;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import tragnetz.shared.i18n.Language;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Seats that were offered and not yet accepted. */
@Repository
class InvitationStore {

    private final JdbcClient jdbc;

    InvitationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<InvitationTold> of(UUID network) {
        return jdbc.sql(
                        """
                        select i.id, i.name, i.address, i.role, i.organisation_id, o.name as organisation, i.invited_at::date as since
                        from networks.invitation i left join networks.organisation o on o.id = i.organisation_id
                        where i.network_id = :network order by i.invited_at desc, i.id limit 500
                        """)
                .param("network", network)
                .query(InvitationTold.class)
                .list();
    }

    List<InvitationsPage.Offer> to(UUID account, Language reader) {
        return jdbc.sql(
                        """
                        select i.id, t.name as network, t.language as network_language, '/n/' || n.slug as path, i.role,
                            o.name as organisation, coalesce((select p.function from networks.contact_person p
                                where p.network_id = i.network_id and p.invitation_id = i.id), '') as function, (i.invited_at + interval '30 days')::date as until
                        from networks.invitation i join networks.network n on n.id = i.network_id
                        cross join lateral (select t.name, t.language from networks.network_text t where t.network_id = n.id
                            order by (t.language = :language) desc, (t.language = 'en') desc, (t.language = n.language) desc
                            limit 1) t
                        left join networks.organisation o on o.id = i.organisation_id
                        where i.account_id = :account order by i.invited_at, i.id limit 100
                        """)
                .param("account", account)
                .param("language", reader.code())
                .query(InvitationsPage.Offer.class)
                .list();
    }

    void seat(UUID account, UUID id) {
        jdbc.sql(
                        """
                        insert into networks.seat (network_id, id, account_id, role, organisation_id)
                        select network_id, id, account_id, role, organisation_id from networks.invitation
                        where account_id = :account and id = :id on conflict do nothing
                        """)
                .param("account", account)
                .param("id", id)
                .update();
    }

    /** What the list said the person is there for; she can change it. */
    void charge(UUID account, UUID seat) {
        jdbc.sql(
                        """
                        insert into networks.seat_function (network_id, seat_id, account_id, function)
                        select p.network_id, s.id, s.account_id, p.function from networks.contact_person p
                        join networks.seat s on s.network_id = p.network_id and s.id = p.invitation_id
                        where s.account_id = :account and s.id = :seat and p.function <> '' on conflict do nothing
                        """)
                .param("account", account)
                .param("seat", seat)
                .update();
    }

    int delete(UUID account, UUID id) {
        return jdbc.sql("delete from networks.invitation where account_id = :account and id = :id")
                .param("account", account)
                .param("id", id)
                .update();
    }

    /** Taken back by the network; whom it was for, none or one. */
    List<UUID> withdraw(UUID network, UUID id) {
        return jdbc.sql(
                        """
                        delete from networks.invitation where network_id = :network and id = :id returning account_id
                        """)
                .param("network", network)
                .param("id", id)
                .query(UUID.class)
                .list();
    }

    /** Removes at most so many whose time is over; whom they were for. */
    List<UUID> expire(int limit) {
        return jdbc.sql(
                        """
                        delete from networks.invitation where (network_id, id) in (select network_id, id from networks.invitation
                            where invited_at < now() - interval '30 days' limit :limit) returning account_id
                        """)
                .param("limit", limit)
                .query(UUID.class)
                .list();
    }

    /** Whether the account has no seat and is offered none. */
    boolean loose(UUID account) {
        return jdbc.sql(
                        """
                        select not exists (select from networks.seat where account_id = :account)
                            and not exists (select from networks.invitation where account_id = :account)
                        """)
                .param("account", account)
                .query(Boolean.class)
                .single();
    }

    List<Map<String, @Nullable Object>> export(UUID account) {
        return jdbc.sql(
                        """
                        select n.name as network_id, i.name, i.address, i.role, o.name as organisation_id, b.display_name as invited_by,
                            i.invited_at, i.invited_at + interval '30 days' as vanishes_at
                        from networks.invitation i
                        cross join lateral (select name from networks.pub_network where id = i.network_id
                            order by (text_language = language) desc, text_language limit 1) n
                        left join networks.organisation o on o.id = i.organisation_id
                        left join identity.pub_name b on b.account_id = i.invited_by
                        where i.account_id = :account order by i.invited_at limit 500
                        """)
                .param("account", account)
                .query()
                .listOfRows();
    }

    void erase(UUID account) {
        jdbc.sql("delete from networks.invitation where account_id = :account")
                .param("account", account)
                .update();
    }
}
