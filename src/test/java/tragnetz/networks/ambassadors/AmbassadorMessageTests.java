package tragnetz.networks.ambassadors;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.support.HouseTest;
import tragnetz.support.Rows;
import tragnetz.support.Visitor;
import tragnetz.support.Visitors;

@HouseTest
class AmbassadorMessageTests {

    @Autowired Visitors visitors;
    @Autowired Rows rows;
    private Embassy embassy;

    @BeforeEach
    void appoint() {
        embassy = new Embassy(visitors, rows);
    }

    @AfterEach
    void dismiss() {
        embassy.close();
    }

    @Test
    void neitherSideLearnsTheOthersNameOrAddress() {
        String seeker = Visitors.freshAddress();
        Visitor writing = visitors.stranger();
        String form = writing.get(embassy.path()).body();
        String sent =
                writing.post(embassy.path(), "message", "Uyuyamıyorum", "email", seeker).body();

        assertThat(form + sent)
                .doesNotContain(embassy.name, embassy.address, embassy.account.toString());
        assertThat(embassy.ambassador().get("/tr/my/relays/" + embassy.relay()).body())
                .contains("Uyuyamıyorum")
                .doesNotContain(seeker);
        assertThat(embassy.ambassador().get("/tr/my/notices").body())
                .doesNotContain("Uyuyamıyorum", seeker);
    }

    @Test
    void whatIsWrittenAndWhereToAnswerAreSealed() {
        String seeker = Visitors.freshAddress();
        embassy.write("Uyuyamıyorum ve ağlıyorum", seeker);

        assertThat(
                        rows.query(
                                "select encode(l.sealed, 'escape') as line, encode(r.reply_to,"
                                        + " 'escape') as address from networks.relay r join"
                                        + " networks.relay_line l on l.relay_id = r.id where"
                                        + " r.account_id = ?",
                                embassy.account))
                .singleElement()
                .satisfies(
                        it ->
                                assertThat(it.toString())
                                        .doesNotContain("Uyuyam", seeker.substring(0, 10)));
    }

    @Test
    void whoPausesIsNotThere() {
        rows.update("delete from networks.ambassador_face where id = ?", embassy.id);
        assertThat(visitors.stranger().get(embassy.path()).statusCode()).isEqualTo(404);
    }

    @Test
    void tenFromOnePlaceAreEnough() {
        for (int i = 0; i < 10; i++) {
            embassy.write("Merhaba " + i, "");
        }
        Visitor again = visitors.stranger();
        assertThat(again.fill(embassy.path(), embassy.path(), "message", "x").statusCode())
                .isEqualTo(429);
        rows.update("delete from shared.rate_bucket");
    }
}
