package tragnetz.networks.articles;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Repository
class ArticleStore {

    /** A text with the article it belongs to. */
    record Row(
            UUID articleId,
            String language,
            String heading,
            String body,
            String state,
            LocalDate changed) {

        ArticleText text() {
            return new ArticleText(language, heading, body, state, changed);
        }
    }

    /** What a text said before. */
    record Version(int number, String heading, String body, String state, Instant savedAt) {}

    private static final String ARTICLE =
            """
            select id, kind, place, language, due_at, published_at, version from networks.article
            """;

    private final JdbcClient jdbc;

    ArticleStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What everybody may read, in its order: sections by place, news by day. */
    List<Article> shown(UUID network, String kind, int limit, int offset) {
        return jdbc.sql(
                        ARTICLE
                                + """
                                where network_id = :network and kind = :kind and published_at is not null
                                order by case when kind = 'news' then 0 else place end, published_at desc, id limit :limit offset :offset
                                """)
                .param("network", network)
                .param("kind", kind)
                .param("limit", limit)
                .param("offset", offset)
                .query(Article.class)
                .list();
    }

    int count(UUID network, String kind) {
        return jdbc.sql(
                        "select count(*) from networks.article where network_id = :network and kind"
                                + " = :kind and published_at is not null")
                .param("network", network)
                .param("kind", kind)
                .query(Integer.class)
                .single();
    }

    /** All of a kind, for those who write them; planned and hidden ones first among news. */
    List<Article> all(UUID network, String kind) {
        return jdbc.sql(
                        ARTICLE
                                + """
                                where network_id = :network and kind = :kind
                                order by case when kind = 'news' then 0 else place end, coalesce(published_at, due_at) desc nulls first, id limit 200
                                """)
                .param("network", network)
                .param("kind", kind)
                .query(Article.class)
                .list();
    }

    Optional<Article> article(UUID network, UUID id) {
        return jdbc.sql(ARTICLE + " where network_id = :network and id = :id")
                .param("network", network)
                .param("id", id)
                .query(Article.class)
                .optional();
    }

    List<Row> texts(UUID network, List<UUID> articles) {
        return jdbc.sql(
                        """
                        select article_id, language, heading, body, state, changed_at::date as changed
                        from networks.article_text where network_id = :network and article_id = any (:articles)
                        order by article_id, language limit 2000
                        """)
                .param("network", network)
                .param("articles", articles.toArray(UUID[]::new))
                .query(Row.class)
                .list();
    }

    /** Earlier texts in one language, the latest first. */
    List<Version> versions(UUID network, UUID article, String language) {
        return jdbc.sql(
                        """
                        select number, heading, body, state, saved_at from networks.article_version
                        where network_id = :network and article_id = :article and language = :language
                        order by number desc limit 30
                        """)
                .param("network", network)
                .param("article", article)
                .param("language", language)
                .query(Version.class)
                .list();
    }
}
