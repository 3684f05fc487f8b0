package tragnetz.networks.articles;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.shared.demo.DemoWorld;
import tragnetz.support.HouseTest;
import tragnetz.support.Rows;
import tragnetz.support.Visitor;
import tragnetz.support.Visitors;

@HouseTest
class ArticlePreviewTests {

    @Autowired Visitors visitors;
    @Autowired Rows rows;

    @Test
    void theServerDrawsWhatIsTypedWithoutMarkupAndKeepsNothing() {
        long lines = rows.count("select count(*) from privacy.audit_line");

        String drawn = preview("# Hallo\n\n**fett** [da](https://a.example)");

        assertThat(drawn)
                .contains(
                        "[\"open\",\"h3\"]",
                        "[\"text\",\"Hallo\"]",
                        "[\"open\",\"strong\"]",
                        "[\"open\",\"a\",\"https://a.example\"]");
        assertThat(rows.count("select count(*) from privacy.audit_line")).isEqualTo(lines);
    }

    @Test
    void nothingHarmfulIsDrawn() {
        assertThat(
                        preview(
                                "<script>alert(1)</script> [x](javascript:alert(1))"
                                        + " ![b](https://evil.example/x.png) <img src=x>"))
                .doesNotContain("\"script\"]", "\"javascript:", "\"img\"]");
    }

    @Test
    void strangersPreviewNothing() {
        assertThat(visitors.stranger().get("/de/n/auental").statusCode()).isEqualTo(200);
        assertThat(visitors.stranger().post("/de/articles/preview", "body", "x").statusCode())
                .isIn(303, 403);
    }

    private String preview(String text) {
        Visitor visitor = visitors.signedIn(DemoWorld.id("auental", "person", "elias-habte"));
        visitor.get("/de/my/profile");
        var answer = visitor.post("/de/articles/preview", "body", text);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
        return answer.body();
    }
}
