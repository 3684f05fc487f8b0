package tragnetz.shared.live;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tragnetz.shared.sql.Ear;

import java.util.UUID;

/** Tells everybody who has a page open that something is new. Call inside an open transaction. */
@Component
public class Live {

    private final JdbcClient jdbc;

    Live(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Told on all nodes once the transaction is committed, never when it is rolled back.
     *
     * @param channel whose pages should know
     * @param news a word and ids; never what people wrote: everybody on the database hears it
     */
    public void tell(UUID channel, String news) {
        jdbc.sql("select pg_notify(:ear, :told)::text")
                .param("ear", Ear.CHANNEL)
                .param("told", channel + " " + news)
                .query(String.class)
                .single();
    }
}
