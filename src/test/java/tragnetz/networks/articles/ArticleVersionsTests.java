package tragnetz.networks.articles;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.shared.demo.DemoWorld;
import tragnetz.support.HouseTest;
import tragnetz.support.Rows;
import tragnetz.support.Visitor;
import tragnetz.support.Visitors;

import java.util.UUID;

@HouseTest
class ArticleVersionsTests {

    private static final UUID NETWORK = DemoWorld.id("ankommen-oberelbe");

    @Autowired Visitors visitors;
    @Autowired Rows rows;

    private final UUID article = UUID.randomUUID();
    private final String path = "/de/n/ankommen-oberelbe/articles/" + article;

    @Test
    void everySaveKeepsTheTextBeforeAndUndoingCanBeUndone() {
        rows.update(
                "insert into networks.article (network_id, id, kind, language) values (?, ?,"
                        + " 'section', 'de')",
                NETWORK,
                article);
        rows.update(
                "insert into networks.article_text (network_id, article_id, language, heading,"
                        + " body, state) values (?, ?, 'de', 'Titel', 'Eins', 'source')",
                NETWORK,
                article);
        Visitor jana = visitors.signedIn(DemoWorld.id("ankommen-oberelbe", "person", "jana"));
        save(jana, "Zwei");
        save(jana, "Drei");

        assertThat(jana.get(path + "/versions").body()).contains("Zwei", "Eins");
        undo(jana);
        assertThat(body()).isEqualTo("Zwei");
        undo(jana);
        assertThat(body()).isEqualTo("Drei");
        jana.get(path + "/versions");
        jana.post(path + "/versions", "text", "de", "number", "1");
        assertThat(body()).isEqualTo("Eins");
        jana.get(path + "/versions");
        assertThat(jana.post(path + "/versions", "text", "de", "number", "99").statusCode())
                .isEqualTo(404);
        assertThat(
                        visitors.signedIn(DemoWorld.id("auental", "person", "elias-habte"))
                                .get(path + "/versions")
                                .statusCode())
                .isEqualTo(404);
        rows.update("delete from networks.article where id = ?", article);
    }

    private void save(Visitor jana, String body) {
        jana.get(path + "/edit");
        jana.post(
                path + "/edit",
                "text",
                "de",
                "heading",
                "Titel",
                "body",
                body,
                "version",
                jana.hidden("version"));
    }

    private void undo(Visitor jana) {
        jana.get(path + "/edit");
        assertThat(Visitor.location(jana.post(path + "/versions", "text", "de")))
                .endsWith("did=article-restored");
    }

    private String body() {
        return rows.one(
                String.class,
                "select body from networks.article_text where article_id = ?",
                article);
    }
}
