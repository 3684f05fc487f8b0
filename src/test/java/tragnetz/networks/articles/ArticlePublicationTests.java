package tragnetz.networks.articles;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.shared.access.Door;
import tragnetz.shared.access.Machine;
import tragnetz.shared.demo.DemoWorld;
import tragnetz.support.HouseTest;
import tragnetz.support.Rows;
import tragnetz.support.Visitor;
import tragnetz.support.Visitors;

import java.util.UUID;

@HouseTest
class ArticlePublicationTests {

    private static final UUID NETWORK = DemoWorld.id("selbsthilfe-ruhrtal");
    private static final String HOME = "/de/n/selbsthilfe-ruhrtal";

    @Autowired Visitors visitors;
    @Autowired Rows rows;
    @Autowired Door door;
    @Autowired Appearing appearing;

    private final UUID article = UUID.randomUUID();
    private final String path = HOME + "/articles/" + article;

    @Test
    void plannedNewsAppearByThemselvesInEveryChannel() {
        write();
        assertThat(publish("planned", "2999-12-31", "09:30").statusCode()).isEqualTo(303);
        appear();
        assertThat(seen()).isFalse();

        rows.update(
                "update networks.article set due_at = now() - interval '1 second' where id = ?",
                article);
        assertThat(seen()).isFalse();
        appear();
        assertThat(seen()).isTrue();

        assertThat(publish("hidden", "", "").statusCode()).isEqualTo(303);
        assertThat(seen()).isFalse();
        rows.update("delete from networks.article where id = ?", article);
    }

    @Test
    void thePastIsNoPlan() {
        write();
        for (String day : new String[] {"2020-01-01", "", "morgen"}) {
            assertThat(publish("planned", day, "09:00").body()).contains("#field-day");
        }
        assertThat(publish("planned", "٢٩٩٩-12-31", "٠٩:00").statusCode()).isEqualTo(303);
        rows.update("delete from networks.article where id = ?", article);
    }

    private void appear() {
        door.write(new Machine("test"), appearing::run);
    }

    private boolean seen() {
        boolean home = visitors.stranger().get(HOME).body().contains("Geheime Nachricht");
        for (String channel :
                new String[] {HOME + "/news", "/feeds/de/n/selbsthilfe-ruhrtal/news"}) {
            assertThat(visitors.stranger().get(channel).body().contains("Geheime Nachricht"))
                    .as(channel)
                    .isEqualTo(home);
        }
        assertThat(visitors.stranger().get(HOME + "/news/" + article).statusCode())
                .isEqualTo(home ? 200 : 404);
        return home;
    }

    private java.net.http.HttpResponse<String> publish(String showing, String day, String time) {
        Visitor hatice = visitors.signedIn(DemoWorld.id("selbsthilfe-ruhrtal", "person", "hatice"));
        hatice.get(path + "/edit");
        return hatice.post(path + "/publication", "showing", showing, "day", day, "time", time);
    }

    private void write() {
        rows.update(
                "insert into networks.article (network_id, id, kind, language) values (?, ?,"
                        + " 'news', 'de')",
                NETWORK,
                article);
        rows.update(
                "insert into networks.article_text (network_id, article_id, language, heading,"
                        + " state) values (?, ?, 'de', 'Geheime Nachricht', 'source')",
                NETWORK,
                article);
    }
}
