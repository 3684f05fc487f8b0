package tragnetz.circles.checkins;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.circles.Round;
import tragnetz.support.HouseTest;
import tragnetz.support.Rows;
import tragnetz.support.Visitors;

import java.util.UUID;

@HouseTest
class CheckinsTests {

    @Autowired Visitors visitors;
    @Autowired Rows rows;
    private Round round;
    private UUID host;
    private UUID guest;
    private String circle;

    @BeforeEach
    void furnish() {
        round = new Round(visitors, rows);
        host = round.person("Hanna", "member");
        guest = round.person("Gül", "peer");
        circle = round.circle(host, "Nachtcafé", "Eule");
        round.join(circle, host, guest, "Möwe");
    }

    @Test
    void oneTapIsEnoughAndOnlyTheCircleSeesIt() {
        visitors.signedIn(guest).fill(circle, circle + "/checkins", "mood", "tired");
        assertThat(visitors.signedIn(host).get(circle).body()).contains("Möwe", "checkin tired");

        UUID coordinator = round.person("Kora", "coordinator");
        assertThat(visitors.signedIn(coordinator).get(circle + "/checkins").statusCode())
                .isEqualTo(404);
        assertThat(visitors.signedIn(coordinator).get(round.path() + "/circles").body())
                .doesNotContain("Möwe", "Müde");
    }

    @Test
    void whoNeedsSomebodyGetsNumbersToCall() {
        var visitor = visitors.signedIn(guest);
        visitor.fill(
                circle + "/checkins",
                circle + "/checkins",
                "mood",
                "need",
                "sentence",
                "Die Nacht war lang");
        String page = visitor.get(circle + "/checkins").body();

        assertThat(page).contains("Wenn es eilt", "href=\"tel:", "Die Nacht war lang");
        String others = visitors.signedIn(host).get(circle + "/checkins").body();
        assertThat(others).contains("Die Nacht war lang").doesNotContain("Wenn es eilt");
    }

    @Test
    void whatWasSaidIsTakenBackByWhoSaidIt() {
        visitors.signedIn(guest).fill(circle, circle + "/checkins", "mood", "hard");
        String removal =
                circle
                        + "/checkins/"
                        + rows.one(
                                UUID.class,
                                "select id from circles.checkin where circle_id = ?",
                                Round.id(circle))
                        + "/removal";

        assertThat(visitors.signedIn(host).fill(circle, removal).statusCode()).isEqualTo(404);
        assertThat(visitors.signedIn(guest).fill(circle, removal).statusCode()).isEqualTo(303);
        assertThat(visitors.signedIn(host).get(circle).body()).doesNotContain("checkin hard");
        assertThat(
                        visitors.signedIn(guest)
                                .fill(circle, circle + "/checkins", "mood", "x")
                                .statusCode())
                .isEqualTo(422);
    }

    @Test
    void aLanguageTheCircleDoesNotWriteIsNamedAndTheSentenceStays() {
        var refused =
                visitors.signedIn(guest)
                        .fill(
                                circle + "/checkins",
                                circle + "/checkins",
                                "mood",
                                "hard",
                                "sentence",
                                "Kısa bir gece",
                                "tongue",
                                "tr");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Das kennen wir nicht: tr.", "value=\"Kısa bir gece\"")
                .containsPattern("value=\"hard\"[^>]*checked");

        rows.update(
                "update circles.member set language = 'tr' where circle_id = ?", Round.id(circle));
        assertThat(visitors.signedIn(guest).get(circle).body())
                .as("the bar of one tap speaks a language of the circle")
                .doesNotContain("name=\"tongue\" value=\"tr\"");
    }
}
