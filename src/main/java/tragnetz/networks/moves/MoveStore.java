package tragnetz.networks.moves;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.Optional;
import java.util.UUID;

@Repository
class MoveStore {

    private static final String DEPARTURE =
            "select network_id, id, lock, seal, bytes, packed_at from networks.departure ";

    private final JdbcClient jdbc;

    MoveStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Departure> of(UUID network) {
        return jdbc.sql(DEPARTURE + "where network_id = :network")
                .param("network", network)
                .query(Departure.class)
                .optional();
    }

    Optional<Departure> waiting() {
        return jdbc.sql(
                        DEPARTURE
                                + "where state = 'waiting' order by asked_at limit 1 for update"
                                + " skip locked")
                .query(Departure.class)
                .optional();
    }

    /**
     * Whether the job has it in its hands right now; otherwise nobody takes it before we are done.
     */
    boolean held(UUID network) {
        return jdbc.sql(
                        """
                        with free as (select d.id from networks.departure d where d.network_id = :network for update skip locked)
                        select exists (select from networks.departure d where d.network_id = :network
                            and d.id not in (select f.id from free f))
                        """)
                .param("network", network)
                .query(Boolean.class)
                .single();
    }

    /** A new one takes the place of an older one. */
    void insert(UUID network, UUID id, String lock, byte[] seal) {
        jdbc.sql("delete from networks.departure where network_id = :network")
                .param("network", network)
                .update();
        jdbc.sql(
                        """
                        insert into networks.departure (network_id, id, lock, seal) values (:network, :id, :lock, :seal)
                        """)
                .param("network", network)
                .param("id", id)
                .param("lock", lock)
                .param("seal", seal)
                .update();
    }

    /** Seven days are enough to fetch an archive. */
    void deleteOld() {
        jdbc.sql("delete from networks.departure where asked_at < now() - interval '7 days'")
                .update();
    }

    void part(Departure departure, int place, byte[] bytes) {
        jdbc.sql(
                        """
                        insert into networks.departure_part (network_id, departure_id, place, bytes)
                        values (:network, :id, :place, :bytes)
                        """)
                .param("network", departure.networkId())
                .param("id", departure.id())
                .param("place", place)
                .param("bytes", bytes)
                .update();
    }

    /** The archive is whole; its key is forgotten. */
    void packed(Departure departure, long bytes) {
        jdbc.sql(
                        """
                        update networks.departure set state = 'packed', seal = null, bytes = :bytes, packed_at = now()
                        where network_id = :network and id = :id
                        """)
                .param("network", departure.networkId())
                .param("id", departure.id())
                .param("bytes", bytes)
                .update();
        jdbc.sql("update networks.network set packed_at = now() where id = :network")
                .param("network", departure.networkId())
                .update();
    }

    /** The piece at that place; empty behind the last. */
    byte[] part(Departure departure, int place) {
        return jdbc.sql(
                        """
                        select bytes from networks.departure_part where network_id = :network and departure_id = :id and place = :place
                        """)
                .param("network", departure.networkId())
                .param("id", departure.id())
                .param("place", place)
                .query(byte[].class)
                .optional()
                .orElse(new byte[0]);
    }
}
