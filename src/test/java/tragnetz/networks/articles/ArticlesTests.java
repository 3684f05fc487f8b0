package tragnetz.networks.articles;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.networks.News;
import tragnetz.shared.access.Door;
import tragnetz.shared.demo.DemoWorld;
import tragnetz.support.HouseTest;
import tragnetz.support.Rows;
import tragnetz.support.Visitor;
import tragnetz.support.Visitors;

import java.util.List;
import java.util.UUID;

@HouseTest
class ArticlesTests {

    private static final String LIST = "/de/n/brueckenpeers/articles";
    private static final UUID NETWORK = DemoWorld.id("brueckenpeers");
    private static final UUID TAMAR = DemoWorld.id("brueckenpeers", "person", "tamar");

    @Autowired Visitors visitors;
    @Autowired Rows rows;
    @Autowired Door door;
    @Autowired News news;

    @Test
    void aSectionIsBegunHiddenMovedShownAndRemoved() {
        Visitor tamar = visitors.signedIn(TAMAR);
        tamar.get(LIST);
        String edit = Visitor.location(tamar.post(LIST, "kind", "section"));
        assertThat(edit).matches(LIST + "/[0-9a-f-]{36}/edit\\?did=article-begun");
        String article = edit.substring(0, edit.indexOf("/edit"));
        UUID id = UUID.fromString(article.substring(article.lastIndexOf('/') + 1));

        assertThat(visitors.stranger().get("/de/n/brueckenpeers").body())
                .doesNotContain("Unser neuer Abschnitt");
        tamar.get(article + "/edit");
        tamar.post(article + "/publication", "showing", "shown");
        String home = visitors.stranger().get("/de/n/brueckenpeers").body();
        assertThat(home.indexOf("Unser neuer Abschnitt"))
                .isGreaterThan(home.indexOf("Wo Sie uns finden"));

        tamar.get(LIST);
        tamar.post(article + "/place", "way", "up");
        home = visitors.stranger().get("/de/n/brueckenpeers").body();
        assertThat(home.indexOf("Unser neuer Abschnitt"))
                .isPositive()
                .isLessThan(home.indexOf("Wo Sie uns finden"));

        tamar.get(LIST);
        tamar.post(article + "/removal");
        assertThat(rows.count("select count(*) from networks.article where id = ?", id)).isZero();
    }

    @Test
    void additionsStandBelowTheNoticeTheyAddTo() {
        Visitor tamar = visitors.signedIn(TAMAR);
        tamar.get(LIST);
        String edit = Visitor.location(tamar.post(LIST, "kind", "privacy"));
        String article = edit.substring(0, edit.indexOf("/edit"));
        tamar.get(article + "/edit");
        tamar.post(article + "/publication", "showing", "shown");

        assertThat(visitors.stranger().get("/de/n/brueckenpeers/privacy").body())
                .contains("Was bei uns noch gilt");
        tamar.get(LIST);
        tamar.post(article + "/removal");
    }

    @Test
    void nobodyElseSeesTheDesk() {
        assertThat(visitors.signedIn(DemoWorld.id("auental", "person", "elias-habte")).get(LIST))
                .returns(404, it -> it.statusCode());
        Visitor tamar = visitors.signedIn(TAMAR);
        tamar.get(LIST);
        assertThat(tamar.post(LIST, "kind", "invented").statusCode()).isEqualTo(404);
    }

    @Test
    void otherModulesPublishNewsInSeveralLanguages() {
        UUID id =
                door.write(
                        rows.person(TAMAR),
                        () ->
                                news.publish(
                                        NETWORK,
                                        List.of(
                                                new News.Text("de", "Rundbrief", "Hallo", "source"),
                                                new News.Text(
                                                        "ru", "Письмо", "Привет", "translated"))));

        assertThat(visitors.stranger().get("/ru/n/brueckenpeers/news/" + id).body())
                .contains("Письмо", "Привет");
        rows.update("delete from networks.article where id = ?", id);
    }
}
