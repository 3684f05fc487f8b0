package tragnetz.circulars.circulars;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.shared.access.Door;
import tragnetz.shared.access.Machine;
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

    private String exported(UUID account) {
        return door.read(new Machine("test"), () -> own.export(account).toString());
    }
}
