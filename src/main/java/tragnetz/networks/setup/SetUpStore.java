package tragnetz.networks.setup;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SetUpStore {

    private final JdbcClient jdbc;

    SetUpStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(byte[] tokenHash) {
        jdbc.sql("insert into networks.set_up_link (token_hash) values (:hash)")
                .param("hash", tokenHash)
                .update();
    }

    void deleteOld() {
        jdbc.sql("delete from networks.set_up_link where expires_at <= now()").update();
    }

    /** An installation is set up once: every link goes. */
    void deleteAll() {
        jdbc.sql("delete from networks.set_up_link").update();
    }

    boolean good(byte[] tokenHash) {
        return jdbc.sql(
                        """
                        select exists (select from networks.set_up_link where token_hash = :hash and expires_at > now())
                        """)
                .param("hash", tokenHash)
                .query(Boolean.class)
                .single();
    }

    /** Two who found at once: the second waits and finds an administrator. */
    void oneAtATime() {
        jdbc.sql("select pg_advisory_xact_lock(7247)").query().singleRow();
    }
}
