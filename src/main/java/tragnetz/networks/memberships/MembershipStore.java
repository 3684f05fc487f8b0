package tragnetz.networks.memberships;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.List;
import java.util.Set;
import java.util.UUID;

@Repository
class MembershipStore {

    private final JdbcClient jdbc;

    MembershipStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Moves on with everything the members below are told by. */
    long revision(UUID network) {
        return jdbc.sql("select number from networks.revision where network_id = :network")
                .param("network", network)
                .query(Long.class)
                .single();
    }

    List<MemberTold> members(UUID network) {
        return jdbc.sql(
                        """
                        select o.id, o.name, o.kind, o.region, o.languages, m.since
                        from networks.membership m join networks.organisation o on o.id = m.organisation_id
                        where m.network_id = :network and m.paused_on is null order by o.id limit 50000
                        """)
                .param("network", network)
                .query(MemberTold.class)
                .list();
    }

    /** Members in whose name, place or texts all the words occur, whatever their accents. */
    Set<UUID> named(UUID network, String words) {
        return jdbc.sql(
                        """
                        select o.id from networks.membership m join networks.organisation o on o.id = m.organisation_id
                        where m.network_id = :network and m.paused_on is null and (
                            select bool_and(position(lower(shared.unaccent(word)) in lower(shared.unaccent(
                                concat_ws(' ', o.name, o.region, (select string_agg(t.about, ' ')
                                    from networks.organisation_text t where t.organisation_id = o.id))))) > 0)
                            from regexp_split_to_table(:words, ' ') word)
                        limit 50000
                        """)
                .param("network", network)
                .param("words", words)
                .query(UUID.class)
                .set();
    }
}
