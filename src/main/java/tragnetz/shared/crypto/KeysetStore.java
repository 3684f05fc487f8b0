package tragnetz.shared.crypto;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Repository
class KeysetStore {

    record Wrapped(UUID ownerId, int epoch, String wrappedBy, byte[] wrapped) {}

    private final JdbcClient jdbc;

    KeysetStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Wrapped> newest(UUID owner) {
        return jdbc.sql(
                        """
                        select owner_id, epoch, wrapped_by, wrapped from shared.keyset
                        where owner_id = :owner order by epoch desc limit 1
                        """)
                .param("owner", owner)
                .query(Wrapped.class)
                .optional();
    }

    /** All epochs of the owner. */
    List<Wrapped> all(UUID owner) {
        return jdbc.sql(
                        "select owner_id, epoch, wrapped_by, wrapped from shared.keyset where"
                                + " owner_id = :owner")
                .param("owner", owner)
                .query(Wrapped.class)
                .list();
    }

    /** Does nothing when another node was faster. */
    void insert(Wrapped keyset) {
        jdbc.sql(
                        """
                        insert into shared.keyset (owner_id, epoch, wrapped_by, wrapped)
                        values (:owner, :epoch, :by, :wrapped) on conflict do nothing
                        """)
                .param("owner", keyset.ownerId())
                .param("epoch", keyset.epoch())
                .param("by", keyset.wrappedBy())
                .param("wrapped", keyset.wrapped())
                .update();
    }

    /** Keysets that another key than this one wraps, some of them. */
    List<Wrapped> wrappedByOthers(String key) {
        return jdbc.sql(
                        """
                        select owner_id, epoch, wrapped_by, wrapped from shared.keyset
                        where wrapped_by <> :key order by owner_id, epoch limit 500 for update
                        """)
                .param("key", key)
                .query(Wrapped.class)
                .list();
    }

    void rewrap(Wrapped keyset) {
        jdbc.sql(
                        """
                        update shared.keyset set wrapped_by = :by, wrapped = :wrapped
                        where owner_id = :owner and epoch = :epoch
                        """)
                .param("owner", keyset.ownerId())
                .param("epoch", keyset.epoch())
                .param("by", keyset.wrappedBy())
                .param("wrapped", keyset.wrapped())
                .update();
    }

    int delete(UUID owner) {
        return jdbc.sql("delete from shared.keyset where owner_id = :owner")
                .param("owner", owner)
                .update();
    }
}
