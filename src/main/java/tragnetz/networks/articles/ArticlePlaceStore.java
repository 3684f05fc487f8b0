package tragnetz.networks.articles;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/** Whether, when and where articles stand. */
@Repository
class ArticlePlaceStore {

    private final JdbcClient jdbc;

    ArticlePlaceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A hidden one, behind all others of its kind. */
    void insert(UUID network, UUID article, String kind, String language) {
        jdbc.sql(
                        """
                        insert into networks.article (network_id, id, kind, language, place)
                        values (:network, :article, :kind, :language, (select coalesce(max(a.place), 0) + 1
                            from networks.article a where a.network_id = :network and a.kind = :kind))
                        """)
                .param("network", network)
                .param("article", article)
                .param("kind", kind)
                .param("language", language)
                .update();
    }

    void remove(UUID network, UUID article) {
        jdbc.sql("delete from networks.article where network_id = :network and id = :article")
                .param("network", network)
                .param("article", article)
                .update();
    }

    /** Shows it now when neither is given a value; a day once published stays. */
    void show(UUID network, UUID article) {
        jdbc.sql(
                        """
                        update networks.article set due_at = null, published_at = coalesce(published_at, now())
                        where network_id = :network and id = :article
                        """)
                .param("network", network)
                .param("article", article)
                .update();
    }

    /**
     * Hides it.
     *
     * @param due when it appears by itself; null for never
     */
    void hide(UUID network, UUID article, @Nullable Instant due) {
        jdbc.sql(
                        """
                        update networks.article set published_at = null, due_at = cast(:due as timestamptz)
                        where network_id = :network and id = :article
                        """)
                .param("network", network)
                .param("article", article)
                .param("due", due == null ? null : OffsetDateTime.ofInstant(due, ZoneOffset.UTC))
                .update();
    }

    void place(UUID network, UUID article, int place) {
        jdbc.sql(
                        "update networks.article set place = :place where network_id = :network and"
                                + " id = :article and place <> :place")
                .param("network", network)
                .param("article", article)
                .param("place", place)
                .update();
    }

    /** Lets planned ones appear whose time has come. */
    int appear() {
        return jdbc.sql(
                        "update networks.article set published_at = due_at, due_at = null where"
                                + " due_at <= now()")
                .update();
    }
}
