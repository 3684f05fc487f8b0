package tragnetz.networks.applications;

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
class ApplicationInquiryTests {

    private static final String PATH = "/fa/n/ankommen-oberelbe/application";

    @Autowired Visitors visitors;
    @Autowired Rows rows;
    private final String name = "Grüner Star " + Visitors.freshAddress().substring(0, 8);

    @Test
    void theNumberInAnyDigitsLeadsBackAndTakesBackWhatWasWritten() {
        String number = applicants().apply("fa", "person", name, "");
        Visitor applicant = visitors.stranger();
        String persian =
                number.codePoints()
                        .map(it -> it == ' ' ? it : it - '0' + '۰')
                        .collect(
                                StringBuilder::new,
                                StringBuilder::appendCodePoint,
                                StringBuilder::append)
                        .toString();
        String inquiry = PATH + "/inquiry";

        assertThat(applicant.fill(inquiry, inquiry, "number", persian).body())
                .contains("در انتظار پاسخ");
        assertThat(
                        Visitor.location(
                                applicant.fill(inquiry, PATH + "/withdrawal", "number", persian)))
                .isEqualTo("/fa/n/ankommen-oberelbe?did=application-withdrawn");
        assertThat(rows.count("select count(*) from networks.application where name = ?", name))
                .isZero();
        assertThat(applicant.fill(inquiry, inquiry, "number", number).body())
                .contains("پس گرفته شد");
    }

    @Test
    void otherNumbersAndOtherNetworksLeadNowhere() {
        String number = applicants().apply("fa", "person", name, "");
        Visitor applicant = visitors.stranger();
        String elsewhere = "/fa/n/auental/application/inquiry";

        assertThat(applicant.fill(elsewhere, elsewhere, "number", number).statusCode())
                .isEqualTo(422);
        assertThat(applicant.post(PATH + "/withdrawal", "number", "1234567890123452").statusCode())
                .isEqualTo(422);
    }

    @Test
    void whatWasTakenBackIsNotAccepted() {
        String number = applicants().apply("de", "person", name, "");
        UUID id = rows.one(UUID.class, "select id from networks.application where name = ?", name);
        Visitor coordinator =
                visitors.signedIn(DemoWorld.id("ankommen-oberelbe", "person", "jana"));
        String page = "/de/n/ankommen-oberelbe/applications/" + id;
        coordinator.get(page);
        Visitor applicant = visitors.stranger();
        applicant.get(PATH + "/inquiry");
        applicant.post(PATH + "/withdrawal", "number", number);

        var answer = coordinator.post(page + "/acceptance", "note", "");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(
                        rows.one(
                                String.class,
                                "select state from networks.application where id = ?",
                                id))
                .isEqualTo("withdrawn");
    }

    private Applicants applicants() {
        return new Applicants(visitors, rows, "ankommen-oberelbe");
    }
}
