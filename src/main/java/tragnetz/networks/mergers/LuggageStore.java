package tragnetz.networks.mergers;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import tragnetz.networks.Mergeable;

import java.util.List;
import java.util.UUID;

/** What networks themselves keep of an organisation. */
@Repository
class LuggageStore {

    /**
     * One kind of it.
     *
     * @param counting counts {@code :from}
     * @param moving statements from {@code :from} to {@code :into}
     */
    private record Kind(
            LuggageStore store, String sentence, int order, String counting, List<String> moving)
            implements Mergeable {

        @Override
        public long count(UUID organisation) {
            return store.counted(counting, organisation);
        }

        @Override
        public void move(UUID from, UUID to) {
            moving.forEach(it -> store.moved(it, from, to));
        }
    }

    private final JdbcClient jdbc;

    LuggageStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Mergeable> kinds() {
        return List.of(
                kind(
                        "memberships",
                        10,
                        "networks.membership",
                        """
                        update networks.membership a set since = least(a.since, b.since), paused_on = case when b.paused_on is null then null else a.paused_on end
                        from networks.membership b where b.organisation_id = :from and a.network_id = b.network_id and a.organisation_id = :into
                        """,
                        """
                        insert into networks.membership (network_id, organisation_id, since, paused_on, paused_by_network)
                        select network_id, :into, since, paused_on, paused_by_network from networks.membership where organisation_id = :from
                        on conflict do nothing
                        """),
                kind(
                        "seats",
                        20,
                        "networks.seat",
                        """
                        delete from networks.seat a using networks.seat b where a.organisation_id = :from and b.organisation_id = :into
                            and a.network_id = b.network_id and a.account_id = b.account_id and a.role = b.role
                        """,
                        "update networks.seat set organisation_id = :into where organisation_id ="
                                + " :from"),
                kind(
                        "invitations",
                        30,
                        "networks.invitation",
                        """
                        delete from networks.invitation a using networks.invitation b where a.organisation_id = :from and b.organisation_id = :into
                            and a.network_id = b.network_id and a.address = b.address and a.role = b.role
                        """,
                        "update networks.invitation set organisation_id = :into where"
                                + " organisation_id = :from"),
                kind(
                        "contacts",
                        40,
                        "networks.contact",
                        "update networks.contact set organisation_id = :into where organisation_id"
                                + " = :from"),
                kind(
                        "texts",
                        50,
                        "networks.organisation_text",
                        """
                        insert into networks.organisation_text (organisation_id, language, about, state, changed_at)
                        select :into, language, about, case when state = 'source' then 'translated' else state end, changed_at
                        from networks.organisation_text where organisation_id = :from on conflict do nothing
                        """),
                kind(
                        "updates",
                        60,
                        "networks.organisation_update",
                        """
                        delete from networks.organisation_update a where a.organisation_id = :from and a.told_at is null and exists (
                            select from networks.organisation_update b where b.organisation_id = :into and b.network_id = a.network_id and b.told_at is null)
                        """,
                        "update networks.organisation_update set organisation_id = :into where"
                                + " organisation_id = :from"),
                kind(
                        "history",
                        70,
                        "networks.membership_event",
                        "update networks.membership_event set organisation_id = :into where"
                                + " organisation_id = :from"),
                kind(
                        "applications",
                        80,
                        "networks.application",
                        "update networks.application set organisation_id = :into where"
                                + " organisation_id = :from"));
    }

    private long counted(String statement, UUID from) {
        return jdbc.sql(statement).param("from", from).query(Long.class).single();
    }

    private void moved(String statement, UUID from, UUID into) {
        jdbc.sql(statement).param("from", from).param("into", into).update();
    }

    private Kind kind(String name, int order, String table, String... moving) {
        return new Kind(
                this,
                "mergers." + name,
                order,
                "select count(*) from " + table + " where organisation_id = :from",
                List.of(moving));
    }
}
