package tragnetz.networks.memberships;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** How memberships begin, pause and end. */
@Repository
class LifeStore {

    private static final String TOLD =
            """
            select o.id, o.name, o.kind, m.since, m.paused_on, m.paused_by_network, null::date as left_on
            from networks.membership m join networks.organisation o on o.id = m.organisation_id where m.network_id = :network
            union all
            select e.organisation_id, coalesce(o.name, max(e.name)), coalesce(o.kind, ''), null, null, false, max(e.at)::date
            from networks.membership_event e left join networks.organisation o on o.id = e.organisation_id
            where e.network_id = :network and e.event = 'left' and not exists (select from networks.membership m
                where m.network_id = e.network_id and m.organisation_id = e.organisation_id)
            group by e.organisation_id, o.name, o.kind
            """;

    private final JdbcClient jdbc;

    LifeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<MembershipTold> of(UUID network, MembershipsFilter filter, int size) {
        return jdbc.sql(
                        "select * from (%s) s where %s order by lower(name), id limit :size offset :skip"
                                .formatted(TOLD, MembershipsFilter.CONDITION))
                .param("network", network)
                .params(filter.parameters())
                .param("size", size)
                .param("skip", (filter.page() - 1) * size)
                .query(LifeStore::told)
                .list();
    }

    int count(UUID network, MembershipsFilter filter) {
        return jdbc.sql(
                        "select count(*) from (%s) s where %s"
                                .formatted(TOLD, MembershipsFilter.CONDITION))
                .param("network", network)
                .params(filter.parameters())
                .query(Integer.class)
                .single();
    }

    Optional<MembershipTold> find(UUID network, UUID organisation) {
        return jdbc.sql("select * from (%s) s where id = :id".formatted(TOLD))
                .param("network", network)
                .param("id", organisation)
                .query(LifeStore::told)
                .optional();
    }

    /** False when it is paused already or no longer there. */
    boolean pause(UUID network, UUID organisation, boolean byNetwork) {
        return jdbc.sql(
                                """
                                update networks.membership set paused_on = current_date, paused_by_network = :byNetwork
                                where network_id = :network and organisation_id = :organisation and paused_on is null
                                """)
                        .param("network", network)
                        .param("organisation", organisation)
                        .param("byNetwork", byNetwork)
                        .update()
                == 1;
    }

    boolean resume(UUID network, UUID organisation) {
        return jdbc.sql(
                                """
                                update networks.membership set paused_on = null, paused_by_network = false
                                where network_id = :network and organisation_id = :organisation and paused_on is not null
                                """)
                        .param("network", network)
                        .param("organisation", organisation)
                        .update()
                == 1;
    }

    boolean begin(UUID network, UUID organisation) {
        return jdbc.sql(
                                """
                                insert into networks.membership (network_id, organisation_id, since)
                                select :network, o.id, current_date from networks.organisation o where o.id = :organisation
                                on conflict do nothing
                                """)
                        .param("network", network)
                        .param("organisation", organisation)
                        .update()
                == 1;
    }

    boolean end(UUID network, UUID organisation) {
        return jdbc.sql(
                                "delete from networks.membership where network_id = :network and"
                                        + " organisation_id = :organisation")
                        .param("network", network)
                        .param("organisation", organisation)
                        .update()
                == 1;
    }

    private static MembershipTold told(ResultSet row, int number) throws SQLException {
        return new MembershipTold(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("kind"),
                Membership.of(
                        row.getObject("since", LocalDate.class),
                        row.getObject("paused_on", LocalDate.class),
                        row.getBoolean("paused_by_network"),
                        row.getObject("left_on", LocalDate.class)));
    }
}
