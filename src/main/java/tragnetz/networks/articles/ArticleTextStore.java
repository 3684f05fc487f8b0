package tragnetz.networks.articles;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.UUID;

/** Writes what articles say, and keeps what they said before. */
@Repository
class ArticleTextStore {

    private final JdbcClient jdbc;

    ArticleTextStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when somebody else has changed the article since that version. */
    boolean advance(UUID network, UUID article, int version) {
        return jdbc.sql(
                                "update networks.article set version = version + 1 where network_id"
                                        + " = :network and id = :article and version = :version")
                        .param("network", network)
                        .param("article", article)
                        .param("version", version)
                        .update()
                == 1;
    }

    /** Keeps the text of a language as it stands, before another takes its place. */
    void keep(UUID network, UUID article, String language) {
        jdbc.sql(
                        """
                        insert into networks.article_version (network_id, article_id, language, number, heading, body, state, saved_at)
                        select t.network_id, t.article_id, t.language, (select coalesce(max(v.number), 0) + 1
                                from networks.article_version v where v.network_id = t.network_id and v.article_id = t.article_id
                                and v.language = t.language), t.heading, t.body, t.state, t.changed_at
                        from networks.article_text t where t.network_id = :network and t.article_id = :article and t.language = :language
                        """)
                .param("network", network)
                .param("article", article)
                .param("language", language)
                .update();
        jdbc.sql(
                        """
                        delete from networks.article_version v where v.network_id = :network and v.article_id = :article
                            and v.language = :language and v.number <= (select max(m.number) - 30 from networks.article_version m
                                where m.network_id = :network and m.article_id = :article and m.language = :language)
                        """)
                .param("network", network)
                .param("article", article)
                .param("language", language)
                .update();
    }

    void tell(UUID network, UUID article, ArticleText text, String state) {
        jdbc.sql(
                        """
                        insert into networks.article_text (network_id, article_id, language, heading, body, state)
                        values (:network, :article, :language, :heading, :body, :state)
                        on conflict (network_id, article_id, language) do update set heading = excluded.heading,
                            body = excluded.body, state = excluded.state, changed_at = now()
                        """)
                .param("network", network)
                .param("article", article)
                .param("language", text.language())
                .param("heading", text.heading())
                .param("body", text.body())
                .param("state", state)
                .update();
    }

    void untell(UUID network, UUID article, String language) {
        jdbc.sql(
                        "delete from networks.article_text where network_id = :network and"
                                + " article_id = :article and language = :language")
                .param("network", network)
                .param("article", article)
                .param("language", language)
                .update();
    }

    /** The source has changed: its translations no longer say the same. */
    void outdate(UUID network, UUID article) {
        jdbc.sql(
                        "update networks.article_text set state = 'outdated' where network_id ="
                                + " :network and article_id = :article and state <> 'source'")
                .param("network", network)
                .param("article", article)
                .update();
    }
}
