package tragnetz.networks.applications;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.Optional;
import java.util.UUID;

/** Sealed drafts; every method is called in the machine room. */
@Repository
class DraftStore {

    private final JdbcClient jdbc;

    DraftStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<byte[]> find(byte[] hash, UUID network) {
        return jdbc.sql(
                        """
                        select sealed from networks.application_draft
                        where token_hash = :hash and network_id = :network and expires_at > now()
                        """)
                .param("hash", hash)
                .param("network", network)
                .query(byte[].class)
                .optional();
    }

    void put(byte[] hash, UUID network, byte[] sealed) {
        jdbc.sql(
                        """
                        insert into networks.application_draft (token_hash, network_id, sealed, expires_at)
                        values (:hash, :network, :sealed, now() + interval '2 hours')
                        on conflict (token_hash) do update set network_id = excluded.network_id, sealed = excluded.sealed, expires_at = excluded.expires_at
                        """)
                .param("hash", hash)
                .param("network", network)
                .param("sealed", sealed)
                .update();
    }

    int delete(byte[] hash) {
        return jdbc.sql("delete from networks.application_draft where token_hash = :hash")
                .param("hash", hash)
                .update();
    }
}
