package tragnetz.networks.updates;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@Repository
class UpdateStore {

    private static final String SAID =
            "u.people, u.offers, u.capacity, u.successes, u.challenges, u.wishes";
    private static final RowMapper<Said> WORDS =
            (row, _) ->
                    new Said(
                            row.getString("people"),
                            row.getString("offers"),
                            row.getString("capacity"),
                            row.getString("successes"),
                            row.getString("challenges"),
                            row.getString("wishes"));
    private static final RowMapper<Update> UPDATE =
            (row, number) ->
                    new Update(
                            row.getObject("organisation_id", UUID.class),
                            row.getString("name"),
                            WORDS.mapRow(row, number),
                            row.getObject("told", LocalDate.class));

    private final JdbcClient jdbc;

    UpdateStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Organisations for which the account sits in the network, by id. */
    Map<UUID, String> mine(UUID network, UUID account) {
        record Named(UUID id, String name) {}
        Map<UUID, String> mine = new LinkedHashMap<>();
        jdbc.sql(
                        """
                        select distinct o.id, o.name from networks.seat s join networks.organisation o on o.id = s.organisation_id
                        where s.network_id = :network and s.account_id = :account and s.role <> 'authority' order by o.name, o.id limit 50
                        """)
                .param("network", network)
                .param("account", account)
                .query(Named.class)
                .list()
                .forEach(it -> mine.put(it.id(), it.name()));
        return mine;
    }

    Optional<Said> draft(UUID network, UUID organisation) {
        return jdbc.sql(
                        """
                        select %s from networks.organisation_update u
                        where u.network_id = :network and u.organisation_id = :organisation and u.told_at is null
                        """
                                .formatted(SAID))
                .param("network", network)
                .param("organisation", organisation)
                .query(WORDS)
                .optional();
    }

    /** What the organisation told, the latest first. */
    List<Update> of(UUID network, UUID organisation, int most) {
        return jdbc.sql(
                        """
                        select u.organisation_id, o.name, %s, u.told_at::date as told
                        from networks.organisation_update u join networks.organisation o on o.id = u.organisation_id
                        where u.network_id = :network and u.organisation_id = :organisation and u.told_at is not null
                        order by u.told_at desc, u.id limit :most
                        """
                                .formatted(SAID))
                .param("network", network)
                .param("organisation", organisation)
                .param("most", most)
                .query(UPDATE)
                .list();
    }

    /** The latest of every organisation that told something in these days, by name. */
    List<Update> round(UUID network, int days) {
        return jdbc.sql(
                        """
                        select s.* from (select distinct on (u.organisation_id) u.organisation_id, o.name, %s, u.told_at::date as told
                            from networks.organisation_update u join networks.organisation o on o.id = u.organisation_id
                            join networks.membership m on m.network_id = u.network_id and m.organisation_id = u.organisation_id
                            where u.network_id = :network and u.told_at > now() - make_interval(days => :days)
                            order by u.organisation_id, u.told_at desc) s
                        order by lower(s.name), s.organisation_id limit 300
                        """
                                .formatted(SAID))
                .param("network", network)
                .param("days", days)
                .query(UPDATE)
                .list();
    }

    /** Members and when they were last heard of: the latest first, or the longest silent first. */
    List<Line> lines(UUID network, boolean silentFirst, int page, int size) {
        return jdbc.sql(
                        """
                        select o.id, o.name, u.told, m.since, r.asked_on as asked
                        from networks.membership m join networks.organisation o on o.id = m.organisation_id
                        left join networks.update_request r on r.network_id = m.network_id and r.organisation_id = m.organisation_id
                        left join lateral (select max(told_at)::date as told from networks.organisation_update u
                            where u.network_id = m.network_id and u.organisation_id = m.organisation_id and u.told_at is not null) u on true
                        where m.network_id = :network and m.paused_on is null
                        order by case when :silent then coalesce(u.told, m.since) end, u.told desc nulls last, o.name, o.id
                        limit :size offset :skip
                        """)
                .param("network", network)
                .param("silent", silentFirst)
                .param("size", size)
                .param("skip", (page - 1) * size)
                .query(Line.class)
                .list();
    }

    int members(UUID network) {
        return jdbc.sql(
                        "select count(*) from networks.membership where network_id = :network and"
                                + " paused_on is null")
                .param("network", network)
                .query(Integer.class)
                .single();
    }
}
