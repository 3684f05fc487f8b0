package tragnetz.shared.mail;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.List;

@Repository
class OutboxStore {

    private final JdbcClient jdbc;

    OutboxStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long waiting() {
        return jdbc.sql(
                        "select count(*) from shared.mail where sent_at is null and failed_at is"
                                + " null")
                .query(Long.class)
                .single();
    }

    List<OutboxPage.Line> newest() {
        return jdbc.sql(
                        """
                        select recipient, language, subject, body, created_at, sent_at is not null as sent
                        from shared.mail order by created_at desc, id limit 50
                        """)
                .query(OutboxPage.Line.class)
                .list();
    }
}
