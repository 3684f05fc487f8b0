package tragnetz.networks.seats;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.shared.demo.DemoWorld;
import tragnetz.support.HouseTest;
import tragnetz.support.Rows;
import tragnetz.support.Visitor;
import tragnetz.support.Visitors;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

@HouseTest
class SeatNewTests {

    private static final String NETWORK = "ankommen-oberelbe";
    private static final String SEATS = "/de/n/" + NETWORK + "/seats";

    @Autowired Visitors visitors;
    @Autowired Rows rows;

    @Test
    void offersASeatOnce() {
        String email = "neu-" + UUID.randomUUID() + "@verein.example";
        String organisation = DemoWorld.id("organisation", "mitgehen").toString();
        String[] fields = {
            "name", "Neue\r\nKraft", "email", email, "role", "editor", "organisation", organisation
        };

        var first = person("jana").fill(SEATS + "/new", SEATS + "/new", fields);
        var second = person("jana").fill(SEATS + "/new", SEATS + "/new", fields);

        assertThat(first.statusCode()).isEqualTo(303);
        assertThat(second.statusCode()).isEqualTo(422);
        assertThat(
                        rows.query(
                                "select name, role from networks.invitation where address = ?",
                                email))
                .singleElement()
                .satisfies(
                        row ->
                                assertThat(row)
                                        .containsEntry("name", "Neue Kraft")
                                        .containsEntry("role", "editor"));
        assertThat(
                        rows.count(
                                "select count(*) from networks.seat s join identity.email e using"
                                        + " (account_id) where e.address = ?",
                                email))
                .as("nobody sits before accepting")
                .isZero();
    }

    @Test
    void knownAndUnknownAddressesAreAnsweredAlikeToTheByte() {
        String unknown = Visitors.freshAddress();
        String known = Visitors.freshAddress();
        visitors.newcomer("Geheimer Klarname", known);
        String seated = Visitors.freshAddress();
        UUID member = visitors.newcomer("Sitzt Schon", seated);
        rows.update(
                "insert into networks.seat (network_id, id, account_id, role) values (?, ?, ?,"
                        + " 'peer')",
                DemoWorld.id(NETWORK),
                member,
                member);

        List<String> answers = Stream.of(unknown, known, seated).map(this::invited).toList();

        assertThat(answers.getFirst()).contains("Wie Getippt", "ADDRESS");
        assertThat(answers.get(1)).doesNotContain("Geheimer").isEqualTo(answers.getFirst());
        assertThat(answers.get(2)).isEqualTo(answers.getFirst());
        rows.update("delete from identity.account where account_id = ?", member);
    }

    @Test
    void whoSharesAPhoneIsInvitedByAMailThatSaysNothing() {
        String address = Visitors.freshAddress();
        UUID shares = visitors.newcomer("Teilt Telefon", address);
        rows.update("update identity.account set shared_phone = true where account_id = ?", shares);

        invited(address);

        assertThat(
                        rows.query(
                                "select subject, body from shared.mail where recipient = ? and"
                                    + " (subject <> 'Notizen' or body not like '%/my/invitations%'"
                                    + " or body like '%Oberelbe%')",
                                address))
                .isEmpty();
        assertThat(rows.count("select count(*) from shared.mail where recipient = ?", address))
                .isOne();
    }

    /** Answer, page of the answer and form sent again, without what differs in every visit. */
    private String invited(String address) {
        String[] fields = {"name", "Wie Getippt", "email", address, "role", "peer"};
        Visitor jana = person("jana");
        var answer = jana.fill(SEATS + "/new", SEATS + "/new", fields);
        String list = jana.follow(answer).body();
        String again = jana.fill(SEATS + "/new", SEATS + "/new", fields).body();
        rows.update("delete from networks.invitation where address = ?", address);
        return (answer.statusCode() + Visitor.location(answer) + list + again)
                .replace(address, "ADDRESS")
                .replaceAll("(name=\"(_csrf|_once)\" value=\")[^\"]*", "$1")
                .replaceAll("/invitations/[-0-9a-f]{36}", "/invitations/ID");
    }

    @Test
    void refusesASeatWithoutItsOrganisation() {
        var answer =
                person("jana")
                        .fill(
                                SEATS + "/new",
                                SEATS + "/new",
                                "name",
                                "X",
                                "email",
                                "x@verein.example",
                                "role",
                                "editor",
                                "organisation",
                                DemoWorld.id("organisation", "psz-auental").toString());

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("#field-organisation");
    }

    @Test
    void secondFactorIsWantedBeforeTheFormAndAgainWithIt() {
        UUID jana = DemoWorld.id(NETWORK, "person", "jana");
        String wanted = "/de/my/step-up?to=%2Fn%2F" + NETWORK + "%2Fseats%2Fnew";
        String email = "heimlich-" + UUID.randomUUID() + "@verein.example";

        for (Visitor visitor :
                List.of(visitors.signedInOnce(jana), visitors.signedInEarlier(jana))) {
            assertThat(Visitor.location(visitor.get(SEATS + "/new"))).isEqualTo(wanted);
            visitor.get("/de/my/shared-phone");
            var answer =
                    visitor.post(
                            SEATS + "/new", "name", "X", "email", email, "role", "coordinator");
            assertThat(Visitor.location(answer))
                    .isEqualTo("/de/my/step-up?to=%2Fmy%2Finterruption");
        }
        assertThat(rows.count("select count(*) from identity.email where address = ?", email))
                .isZero();
    }

    private Visitor person(String key) {
        return visitors.signedIn(DemoWorld.id(NETWORK, "person", key));
    }
}
