package tragnetz.circulars.circulars;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.support.HouseTest;
import tragnetz.support.Rows;
import tragnetz.support.Visitors;

import java.util.UUID;

@HouseTest
class CircularNewTests {

    @Autowired Visitors visitors;
    @Autowired Rows rows;

    @Test
    void aCoordinatorWritesOnceAndNobodyGetsItYet() {
        Writing writing = new Writing(visitors, rows);
        UUID id = writing.draft("Treffen", "Wer kommt?");

        assertThat(writing.state(id)).isEqualTo("draft");
        assertThat(writing.coordinator().get(writing.path()).body()).contains("Treffen", "Entwurf");
        UUID member = writing.member("de", null);
        assertThat(visitors.signedIn(member).get(writing.path()).body()).doesNotContain("Treffen");
        assertThat(visitors.signedIn(member).get(writing.path() + "/" + id).statusCode())
                .isEqualTo(404);
    }

    @Test
    void whatIsEmptyOrTooLongComesBackAsItWasTyped() {
        Writing writing = new Writing(visitors, rows);
        String form = writing.path() + "/new";

        var empty =
                writing.coordinator()
                        .fill(form, form, "text", "de", "subject", "Mein Betreff", "body", "");
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body()).contains("Mein Betreff");
        for (String[] fields :
                new String[][] {
                    {"text", "xx", "subject", "a", "body", "b"},
                    {"text", "de", "subject", "a".repeat(161), "body", "b"},
                    {"text", "de", "subject", "a", "body", "b".repeat(20_001)}
                }) {
            assertThat(writing.coordinator().fill(form, form, fields).statusCode()).isEqualTo(422);
        }
    }
}
