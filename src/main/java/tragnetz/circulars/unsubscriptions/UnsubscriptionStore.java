package tragnetz.circulars.unsubscriptions;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import tragnetz.shared.crypto.Tokens;

import java.util.Optional;
import java.util.UUID;

@Repository
class UnsubscriptionStore {

    record Told(String name, String textLanguage, boolean ended) {}

    private final JdbcClient jdbc;

    UnsubscriptionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whose link this is, the present one or one of a house before. */
    private static final String OF_LINK =
            "(s.token_hash = :hash or s.former_hashes @> array[cast(:hash as bytea)])";

    /**
     * Root of the installation where the network of this link lives now; empty for here.
     *
     * @param named the network that the link itself names
     */
    Optional<String> elsewhere(String token, @Nullable UUID named) {
        return jdbc.sql(
                        """
                        select m.house from networks.pub_moved m where m.network_id = cast(:named as uuid)
                            or m.network_id in (select s.network_id from circulars.subscription s where %s) limit 1
                        """
                                .formatted(OF_LINK))
                .param("named", named)
                .param("hash", Tokens.hash(token))
                .query(String.class)
                .optional();
    }

    Optional<Told> told(String token, String reader) {
        return jdbc.sql(
                        """
                        select n.name, n.text_language, s.ended_at is not null as ended
                        from circulars.subscription s join networks.pub_network n on n.id = s.network_id
                        where %s order by n.text_language = :reader desc, n.text_language = n.language desc limit 1
                        """
                                .formatted(OF_LINK))
                .param("hash", Tokens.hash(token))
                .param("reader", reader)
                .query(Told.class)
                .optional();
    }

    void end(String token, boolean ended) {
        jdbc.sql(
                        """
                        update circulars.subscription s set ended_at = case when :ended then coalesce(ended_at, now()) end where %s
                        """
                                .formatted(OF_LINK))
                .param("hash", Tokens.hash(token))
                .param("ended", ended)
                .update();
    }
}
