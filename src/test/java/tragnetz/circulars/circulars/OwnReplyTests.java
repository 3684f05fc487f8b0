package tragnetz.circulars.circulars;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.util.HtmlUtils;

import tragnetz.shared.access.Door;
import tragnetz.shared.access.Machine;
import tragnetz.shared.web.Buckets;
import tragnetz.support.HouseTest;
import tragnetz.support.Rows;
import tragnetz.support.Visitor;
import tragnetz.support.Visitors;

import java.util.UUID;

@HouseTest
class OwnReplyTests {

    @Autowired Visitors visitors;
    @Autowired Dispatch dispatch;
    @Autowired OwnReplyStore own;
    @Autowired Door door;
    @Autowired Buckets buckets;
    @Autowired Rows rows;

    @Test
    void manyAnswersAreOnePieceOfNewsAndTheirWriterAloneGetsThemOpened() {
        Writing writing = new Writing(visitors, rows);
        UUID member = writing.member("de", Visitors.freshAddress());
        UUID id = writing.draft("Treffen", "Wer kommt?");
        writing.send(id, dispatch, door);
        String page = writing.path() + "/" + id;
        Visitor visitor = visitors.signedIn(member);
        for (int i = 0; i < 3; i++) {
            visitor.fill(page, page + "/replies", "text", "Antwort Nummer " + i);
        }
        UUID coordinator = writing.network.coordinator();
        writing.coordinator()
                .fill(page, page + "/replies", "to", member.toString(), "text", "Von der Leitung");

        assertThat(
                        rows.count(
                                "select count(*) from notifications.notice where account_id = ? and"
                                        + " kind = 'circular-reply'",
                                coordinator))
                .isOne();
        assertThat(exported(member))
                .contains("Antwort Nummer 0", "Antwort Nummer 2")
                .doesNotContain("Leitung");
        assertThat(exported(coordinator)).contains("Leitung").doesNotContain("Nummer");
    }

    @Test
    void whoAnswersTooOftenIsToldWhenToGoOnAndKeepsTheText() {
        Writing writing = new Writing(visitors, rows);
        UUID member = writing.member("de", null);
        UUID id = writing.draft("Treffen", "Wer kommt?");
        writing.send(id, dispatch, door);
        String page = writing.path() + "/" + id;
        String replies = page + "/replies";
        Visitor visitor = visitors.signedIn(member);
        drop(member, 59);
        String sent = page + "?did=reply-sent#replies";
        assertThat(Visitor.location(visitor.fill(page, replies, "text", "Zum 60.")))
                .isEqualTo(sent);

        String text = "Ich komme & bringe <b>Kuchen</b> mit.";
        var refused = visitor.fill(page, replies, "text", text);

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Retry-After"))
                .hasValueSatisfying(it -> assertThat(Integer.parseInt(it)).isBetween(60, 3600));
        assertThat(refused.body())
                .contains("kurze Pause", "Ich komme &amp; bringe &lt;b&gt;Kuchen")
                .contains("action=\"" + replies + "\"");
        rows.update("delete from shared.rate_bucket");
        String kept = HtmlUtils.htmlUnescape(visitor.hidden("text"));
        assertThat(kept).isEqualTo(text);
        assertThat(Visitor.location(visitor.post(replies, "text", kept))).isEqualTo(sent);
    }

    private void drop(UUID account, int times) {
        for (int i = 0; i < times; i++) {
            door.write(
                    new Machine("test"),
                    () -> {
                        buckets.drop(new Buckets.Drop("circular-reply", account.toString(), 1000));
                        return null;
                    });
        }
    }

    private String exported(UUID account) {
        return door.read(new Machine("test"), () -> own.export(account).toString());
    }
}
