package tragnetz.networks.mergers;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Repository
class MergerStore {

    private final JdbcClient jdbc;

    MergerStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A member whose record one of the viewer's own networks looks after. */
    Optional<MergerPage.Party> party(UUID network, UUID id) {
        return jdbc.sql(
                        """
                        select o.id, o.name, o.kind, o.region from networks.organisation o join networks.membership m on m.organisation_id = o.id
                        where m.network_id = :network and o.id = :id and o.steward_id = any ((select shared.coordinates())::uuid[])
                        """)
                .param("network", network)
                .param("id", id)
                .query(MergerPage.Party.class)
                .optional();
    }

    /** Other members of the network whose record the viewer's networks look after. */
    List<MergerPage.Party> others(UUID network, UUID id) {
        return jdbc.sql(
                        """
                        select o.id, o.name, o.kind, o.region from networks.organisation o join networks.membership m on m.organisation_id = o.id
                        where m.network_id = :network and o.id <> :id and o.steward_id = any ((select shared.coordinates())::uuid[])
                        order by lower(o.name), o.id limit 5000
                        """)
                .param("network", network)
                .param("id", id)
                .query(MergerPage.Party.class)
                .list();
    }

    /** In the machine room, in the order of ids: two coordinators do not wait for each other. */
    int lock(UUID one, UUID other) {
        return jdbc.sql(
                        "select id from networks.organisation where id in (:one, :other) order by"
                                + " id for update")
                .param("one", one)
                .param("other", other)
                .query(UUID.class)
                .list()
                .size();
    }

    /** A line of history in every network the vanishing record is in. */
    void note(UUID from, UUID into, UUID by) {
        jdbc.sql(
                        """
                        insert into networks.membership_event (network_id, id, organisation_id, name, event, by_id)
                        select m.network_id, gen_random_uuid(), :into, o.name, 'merged', :by
                        from networks.membership m join networks.organisation o on o.id = m.organisation_id where o.id = :from
                        """)
                .param("from", from)
                .param("into", into)
                .param("by", by)
                .update();
    }

    void end(UUID from, UUID into) {
        for (String statement :
                new String[] {
                    "update networks.organisation_alias set organisation_id = :into where"
                            + " organisation_id = :from",
                    "insert into networks.organisation_alias (old_id, organisation_id) values"
                            + " (:from, :into)",
                    "delete from networks.organisation where id = :from and :into::uuid is not null"
                }) {
            jdbc.sql(statement).param("from", from).param("into", into).update();
        }
    }
}
