package tragnetz.networks.passes;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Repository
class PassStore {

    record Row(UUID accountId, String name, @Nullable String by, LocalDate issued) {}

    private final JdbcClient jdbc;

    PassStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether the viewer may hand out passes here. */
    boolean issues(UUID network) {
        return jdbc.sql("select networks.issues_passes(:network)")
                .param("network", network)
                .query(Boolean.class)
                .single();
    }

    /** Those the viewer may see, newest first. */
    List<Row> all(UUID network) {
        return jdbc.sql(
                        """
                        select p.account_id, n.display_name as name, i.display_name as by, p.issued_at::date as issued
                        from networks.pass p join identity.pub_name n on n.account_id = p.account_id
                        left join identity.pub_name i on i.account_id = p.issued_by
                        where p.network_id = :network order by p.issued_at desc, p.account_id limit 500
                        """)
                .param("network", network)
                .query(Row.class)
                .list();
    }

    boolean visible(UUID network, UUID account) {
        return jdbc.sql(
                        """
                        select exists (select from networks.pass where network_id = :network and account_id = :account)
                        """)
                .param("network", network)
                .param("account", account)
                .query(Boolean.class)
                .single();
    }

    void insert(UUID network, UUID account, UUID issuer) {
        jdbc.sql(
                        """
                        insert into networks.pass (network_id, account_id, issued_by)
                        values (:network, :account, :issuer)
                        """)
                .param("network", network)
                .param("account", account)
                .param("issuer", issuer)
                .update();
    }

    /** Where the network lives now; empty when it, or another network of the person, lives here. */
    Optional<String> elsewhere(UUID network, UUID account) {
        return jdbc.sql(
                        """
                        select m.house || m.path from networks.pub_moved m where m.network_id = :network
                            and not exists (select from networks.seat s where s.account_id = :account
                                and s.network_id not in (select o.network_id from networks.pub_moved o)) limit 1
                        """)
                .param("network", network)
                .param("account", account)
                .query(String.class)
                .optional();
    }

    /** Does nothing when the person has sat here before. */
    void seat(UUID network, UUID account) {
        jdbc.sql(
                        """
                        insert into networks.seat (network_id, id, account_id, role)
                        values (:network, :id, :account, 'peer') on conflict do nothing
                        """)
                .param("network", network)
                .param("id", UUID.randomUUID())
                .param("account", account)
                .update();
    }
}
