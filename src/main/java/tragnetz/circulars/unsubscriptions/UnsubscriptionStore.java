package tragnetz.circulars.unsubscriptions;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import tragnetz.shared.crypto.Tokens;

import java.util.Optional;

@Repository
class UnsubscriptionStore {

    record Told(String name, String textLanguage, boolean ended) {}

    private final JdbcClient jdbc;

    UnsubscriptionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Told> told(String token, String reader) {
        return jdbc.sql(
                        """
                        select n.name, n.text_language, s.ended_at is not null as ended
                        from circulars.subscription s join networks.pub_network n on n.id = s.network_id
                        where s.token_hash = :hash order by n.text_language = :reader desc, n.text_language = n.language desc limit 1
                        """)
                .param("hash", Tokens.hash(token))
                .param("reader", reader)
                .query(Told.class)
                .optional();
    }

    void end(String token, boolean ended) {
        jdbc.sql(
                        """
                        update circulars.subscription set ended_at = case when :ended then coalesce(ended_at, now()) end where token_hash = :hash
                        """)
                .param("hash", Tokens.hash(token))
                .param("ended", ended)
                .update();
    }
}
