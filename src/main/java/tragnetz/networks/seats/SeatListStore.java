package tragnetz.networks.seats;

import com.ibm.icu.text.Collator;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import tragnetz.shared.i18n.Language;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The seats of one network, read and given through the viewer. */
@Repository
class SeatListStore {

    private final JdbcClient jdbc;

    SeatListStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<SeatTold> of(UUID network, Language reader) {
        Comparator<Object> names = Collator.getInstance(reader.locale());
        return jdbc
                .sql(
                        """
                        select s.id, s.account_id, a.display_name as name, s.role, s.organisation_id, o.name as organisation, s.since
                        from networks.seat s join identity.pub_name a on a.account_id = s.account_id
                        left join networks.organisation o on o.id = s.organisation_id
                        where s.network_id = :network limit 2000
                        """)
                .param("network", network)
                .query(SeatTold.class)
                .stream()
                .sorted(
                        Comparator.<SeatTold, Boolean>comparing(
                                        it -> !it.role().equals("coordinator"))
                                .thenComparing(SeatTold::name, names))
                .toList();
    }

    Optional<SeatTold> seat(UUID network, UUID id) {
        return jdbc.sql(
                        """
                        select s.id, s.account_id, a.display_name as name, s.role, s.organisation_id, o.name as organisation, s.since
                        from networks.seat s join identity.pub_name a on a.account_id = s.account_id
                        left join networks.organisation o on o.id = s.organisation_id
                        where s.network_id = :network and s.id = :id
                        """)
                .param("network", network)
                .param("id", id)
                .query(SeatTold.class)
                .optional();
    }

    /** False when the person has this very seat already. */
    boolean give(UUID network, UUID account, String role, @Nullable UUID organisation) {
        return jdbc.sql(
                                """
                                insert into networks.seat (network_id, id, account_id, role, organisation_id)
                                values (:network, :id, :account, :role, :organisation) on conflict do nothing
                                """)
                        .param("network", network)
                        .param("id", UUID.randomUUID())
                        .param("account", account)
                        .param("role", role)
                        .param("organisation", organisation)
                        .update()
                == 1;
    }

    /** Coordinators of the network, counted while nobody else can take a seat away. */
    int coordinators(UUID network) {
        jdbc.sql("select id from networks.network where id = :network for update")
                .param("network", network)
                .query(UUID.class)
                .optional();
        return jdbc.sql(
                        "select count(distinct account_id) from networks.seat where network_id ="
                                + " :network and role = 'coordinator'")
                .param("network", network)
                .query(Integer.class)
                .single();
    }

    void take(UUID network, UUID id) {
        jdbc.sql("delete from networks.seat where network_id = :network and id = :id")
                .param("network", network)
                .param("id", id)
                .update();
    }

    /** People with one of these roles, each once. */
    List<UUID> people(UUID network, List<String> roles) {
        return jdbc.sql(
                        """
                        select distinct account_id from networks.seat where network_id = :network and role in (:roles) limit 50000
                        """)
                .param("network", network)
                .param("roles", roles)
                .query(UUID.class)
                .list();
    }
}
