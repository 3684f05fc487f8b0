package tragnetz.networks.applications;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.shared.demo.DemoWorld;
import tragnetz.support.HouseTest;
import tragnetz.support.Mailbox;
import tragnetz.support.Rows;
import tragnetz.support.Visitor;
import tragnetz.support.Visitors;

import java.util.UUID;

@HouseTest
class ApplicationTests {

    private static final String PATH = "/de/n/ankommen-oberelbe/application";

    @Autowired Visitors visitors;
    @Autowired Rows rows;
    @Autowired Mailbox mailbox;
    private final String name = "Küche " + Visitors.freshAddress().substring(0, 8);

    @BeforeEach
    void empty() {
        rows.update("delete from shared.rate_bucket");
    }

    @Test
    void answersAreKeptFromPageToPageAndNeverStandInAnAddress() {
        Visitor applicant = visitors.stranger();
        assertThat(Visitor.location(applicant.fill(PATH, PATH, "step", "kind", "kind", "person")))
                .isEqualTo(PATH + "?step=name");
        var named = applicant.fill(PATH, PATH, "step", "name", "name", name);

        assertThat(Visitor.location(named)).isEqualTo(PATH + "?step=region");
        assertThat(applicant.get(PATH + "?step=name").body()).contains("value=\"" + name + "\"");
        assertThat(applicant.get("/ar/n/ankommen-oberelbe/application?step=summary").body())
                .contains(name);
        assertThat(visitors.stranger().get(PATH + "?step=summary").body()).doesNotContain(name);
        assertThat(
                        rows.count(
                                "select count(*) from networks.application_draft where"
                                        + " position(?::bytea in sealed) > 0",
                                "person"))
                .as("drafts are sealed")
                .isZero();
    }

    @Test
    void languagesWeDoNotKnowAreNamedAndTheOthersStayTicked() {
        Visitor applicant = visitors.stranger();
        String[] typed = {"step", "languages", "languages", "uk", "languages", "qx"};
        var answer = applicant.fill(PATH, PATH, typed);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Das kennen wir nicht: qx.", "value=\"uk\" checked");
    }

    @Test
    void questionsThatAreMissingComeFirst() {
        Visitor applicant = visitors.stranger();
        assertThat(applicant.get(PATH + "?step=summary").body()).contains("value=\"kind\"");
        applicant.fill(PATH, PATH, "step", "kind", "kind", "organisation");
        assertThat(applicant.get(PATH + "?step=contact").body()).contains("value=\"name\"");
        assertThat(Visitor.location(applicant.fill(PATH, PATH + "/submission")))
                .isEqualTo(PATH + "?step=name");
        assertThat(applicant.fill(PATH, PATH, "step", "name", "name", "").statusCode())
                .isEqualTo(422);
        assertThat(
                        applicant
                                .post(
                                        PATH,
                                        "step",
                                        "kind",
                                        "kind",
                                        "own " + DemoWorld.id("auental"))
                                .statusCode())
                .as("an organisation one does not edit")
                .isEqualTo(422);
    }

    @Test
    void confirmationGoesToTheAddressWithoutWhatWasTyped() {
        String address = Visitors.freshAddress();
        String number =
                new Applicants(visitors, rows, "ankommen-oberelbe")
                        .apply("uk", "organisation", name, address);

        Mailbox.Letter letter = mailbox.letter(address, 1);
        assertThat(letter.subject()).startsWith("Ваша заявка");
        assertThat(letter.body()).contains(number).doesNotContain(name, "kochen");
        assertThat(rows.query("select * from networks.application where name = ?", name))
                .singleElement()
                .satisfies(
                        it ->
                                assertThat(it)
                                        .containsEntry("state", "open")
                                        .containsEntry("work", "association")
                                        .containsEntry("language", "uk"));
        assertThat(
                        rows.count(
                                "select count(*) from notifications.notice where account_id = ? and"
                                        + " kind = 'application'",
                                DemoWorld.id("ankommen-oberelbe", "person", "jana")))
                .isPositive();
    }

    @Test
    void whoSharesAPhoneReadsNothingOfTheApplicationInTheMail() {
        String address = Visitors.freshAddress();
        UUID shares = visitors.newcomer("Teilt Telefon", address);
        rows.update("update identity.account set shared_phone = true where account_id = ?", shares);
        String number =
                new Applicants(visitors, rows, "ankommen-oberelbe")
                        .apply("de", "organisation", name, address);

        Mailbox.Letter letter = mailbox.letter(address, 1);
        assertThat(letter.subject()).isEqualTo("Notizen");
        assertThat(letter.body())
                .contains("Es gibt etwas Neues")
                .doesNotContain(number, "oberelbe");
    }

    @Test
    void twentyFromOnePlaceAreEnough() {
        Applicants applicants = new Applicants(visitors, rows, "ankommen-oberelbe");
        applicants.apply("de", "person", name, "");
        rows.update("update shared.rate_bucket set drops = 400");
        Visitor applicant = visitors.stranger();
        assertThat(applicant.fill(PATH, PATH, "step", "kind", "kind", "person").statusCode())
                .isEqualTo(429);
    }
}
