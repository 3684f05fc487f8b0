package tragnetz.circulars.circulars;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import tragnetz.privacy.PersonalData;
import tragnetz.privacy.Retention;
import tragnetz.privacy.Retention.Basis;
import tragnetz.privacy.Retention.Start;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Answers are kept for a year; whoever wrote one gets it opened, and nobody else's. */
@Repository
class OwnReplyStore implements PersonalData {

    private final JdbcClient jdbc;
    private final ReplyShelf shelf;

    OwnReplyStore(JdbcClient jdbc, ReplyShelf shelf) {
        this.jdbc = jdbc;
        this.shelf = shelf;
    }

    @Override
    public String table() {
        return "circulars.reply";
    }

    @Override
    public List<Map<String, @Nullable Object>> export(UUID account) {
        return jdbc
                .sql(
                        """
                        select x.network_id as of_network, x.id as of_row, n.name as network_id,
                            case when x.author_id = :account and not x.held then x.text end as text, x.way, x.sender, x.held, x.attachments,
                            x.cut, x.written_at, x.written_at + interval '365 days' as vanishes_at from circulars.reply x
                        cross join lateral (select name from networks.pub_network where id = x.network_id
                            order by (text_language = language) desc, text_language limit 1) n
                        where x.account_id = :account or x.author_id = :account order by x.written_at limit 1000
                        """)
                .param("account", account)
                .query()
                .listOfRows()
                .stream()
                .map(this::opened)
                .toList();
    }

    /** What nobody can open is handed out as it lies there. */
    private Map<String, @Nullable Object> opened(Map<String, @Nullable Object> row) {
        Map<String, @Nullable Object> opened = new LinkedHashMap<>(row);
        Object network = opened.remove("of_network");
        Object id = opened.remove("of_row");
        if (network instanceof UUID owner
                && id instanceof UUID reply
                && opened.get("text") instanceof byte[] sealed) {
            String text = shelf.text(owner, reply, sealed);
            opened.put("text", text.isEmpty() ? sealed : text);
        }
        return opened;
    }

    @Override
    public Set<String> withheld() {
        return Set.of("circular_id", "id", "author_id");
    }

    @Override
    public Retention retention() {
        return Retention.days(365, Start.CREATION, Basis.INTEREST);
    }

    @Override
    public int expire(int limit) {
        return jdbc.sql(
                        """
                        delete from circulars.reply where (network_id, circular_id, id) in (select network_id, circular_id, id
                            from circulars.reply where written_at < now() - interval '365 days' limit :limit)
                        """)
                .param("limit", limit)
                .update();
    }

    @Override
    public void erase(UUID account) {
        jdbc.sql(
                        "delete from circulars.reply where account_id = :account or author_id ="
                                + " :account")
                .param("account", account)
                .update();
    }
}
