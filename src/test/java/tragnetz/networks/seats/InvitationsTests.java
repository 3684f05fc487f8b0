package tragnetz.networks.seats;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.shared.access.Door;
import tragnetz.shared.access.Machine;
import tragnetz.shared.demo.DemoWorld;
import tragnetz.support.HouseTest;
import tragnetz.support.Mailbox;
import tragnetz.support.Rows;
import tragnetz.support.Visitor;
import tragnetz.support.Visitors;

import java.util.UUID;

@HouseTest
class InvitationsTests {

    private static final String NETWORK = "ankommen-oberelbe";
    private static final String SEATS = "/de/n/" + NETWORK + "/seats";
    private static final String MINE = "/de/my/invitations";

    @Autowired Visitors visitors;
    @Autowired Mailbox mailbox;
    @Autowired InvitationData data;
    @Autowired Door door;
    @Autowired Rows rows;

    private final String address = Visitors.freshAddress();

    @Test
    void whoFollowsTheMailAndAcceptsSitsThereUnderTheOwnName() {
        UUID id = invite("peer");
        Visitor invited = visitors.stranger();
        assertThat(mailbox.letter(address, 1).link()).isEqualTo(MINE);
        assertThat(Visitor.location(invited.get(MINE)))
                .isEqualTo("/de/sign-in?to=%2Fmy%2Finvitations");
        Mailbox.Letter letter = mailbox.ask(invited, address, "/my/invitations");
        invited.get(letter.link());
        invited.post("/de/sign-in/link", "token", letter.token());

        assertThat(invited.get("/de/my").body()).contains("Einladung: bitte antworten");
        assertThat(invited.get(MINE).body()).contains("Getippter Name", "Ankommen");
        assertThat(Visitor.location(invited.post(MINE + "/" + id + "/acceptance")))
                .isEqualTo("/de/n/" + NETWORK + "?did=invitation-accepted");
        assertThat(invited.get("/de/n/" + NETWORK + "/people").statusCode()).isEqualTo(200);
        assertThat(coordinator().get(SEATS).body()).doesNotContain(address);
        assertThat(invited.post(MINE + "/" + id + "/acceptance").statusCode()).isEqualTo(404);
    }

    /**
     * What the list said of her stands in the offer, and in the directory once she has accepted.
     */
    @Test
    void whatAListSaysSomebodyIsThereForGoesAlong() {
        UUID id = invite("peer");
        UUID account = account();
        rows.update(
                "insert into networks.contact_person (network_id, id, name, function,"
                        + " invitation_id, account_id) values (?, gen_random_uuid(), 'Getippter"
                        + " Name', 'Passersatz & Anmeldung', ?, ?)",
                DemoWorld.id(NETWORK),
                id,
                account);
        Visitor invited = visitors.signedInOnce(account);

        assertThat(invited.get(MINE).body()).contains("Passersatz &amp; Anmeldung");
        assertThat(invited.post(MINE + "/" + id + "/acceptance").statusCode()).isEqualTo(303);

        assertThat(
                        rows.one(
                                String.class,
                                "select function from networks.seat_function where seat_id = ? and"
                                        + " account_id = ?",
                                id,
                                account))
                .isEqualTo("Passersatz & Anmeldung");
        rows.update("delete from networks.contact_person where account_id = ?", account);
        rows.update("delete from networks.seat where account_id = ?", account);
    }

    @Test
    void whoRefusesNeverSits() {
        UUID id = invite("peer");
        UUID account = account();
        Visitor invited = visitors.signedInOnce(account);

        assertThat(Visitor.location(invited.fill(MINE, MINE + "/" + id + "/refusal")))
                .isEqualTo(MINE + "?did=invitation-refused");
        assertThat(rows.count("select count(*) from networks.seat where account_id = ?", account))
                .isZero();
        assertThat(invitations()).isZero();
    }

    @Test
    void offersOfOthersDoNotExist() {
        UUID id = invite("coordinator");
        Visitor other = visitors.signedIn(visitors.newcomer("Anders", Visitors.freshAddress()));
        other.get(MINE);

        assertThat(other.post(MINE + "/" + id + "/acceptance").statusCode()).isEqualTo(404);
        assertThat(other.post(MINE + "/" + id + "/refusal").statusCode()).isEqualTo(404);
        assertThat(invitations()).isOne();
    }

    @Test
    void withdrawnOfferLeavesNothingOfAnAccountNobodyEntered() {
        UUID id = invite("peer");
        UUID account = account();
        Visitor coordinator = coordinator();
        String withdrawal = "/de/n/" + NETWORK + "/invitations/" + id + "/withdrawal";
        Visitor stale = visitors.signedInOnce(DemoWorld.id(NETWORK, "person", "jana"));
        stale.get("/de/my");
        assertThat(Visitor.location(stale.post(withdrawal))).startsWith("/de/my/step-up?to=");

        assertThat(Visitor.location(coordinator.fill(SEATS, withdrawal)))
                .isEqualTo(SEATS + "?did=invitation-withdrawn");

        assertThat(accounts(account)).isZero();
    }

    @Test
    void clockTakesOffersAfterThirtyDaysAndAccountsOnlyWhereNobodyCame() {
        invite("peer");
        UUID nobody = account();
        age();
        expire();
        assertThat(invitations()).isZero();
        assertThat(accounts(nobody)).isZero();

        UUID person = visitors.newcomer("Schon Da", address);
        rows.update("update identity.email set confirmed_at = now() where account_id = ?", person);
        invite("peer");
        age();
        expire();
        assertThat(invitations()).isZero();
        assertThat(accounts(person)).isOne();
    }

    private void expire() {
        door.write(new Machine("test"), () -> data.expire(500));
    }

    private void age() {
        rows.update(
                "update networks.invitation set invited_at = now() - interval '31 days' where"
                        + " address = ?",
                address);
    }

    private UUID invite(String role) {
        String[] fields = {"name", "Getippter Name", "email", address, "role", role};
        assertThat(Visitor.location(coordinator().fill(SEATS + "/new", SEATS + "/new", fields)))
                .isEqualTo(SEATS + "?did=invited");
        return rows.one(
                UUID.class, "select id from networks.invitation where address = ?", address);
    }

    private Visitor coordinator() {
        return visitors.signedIn(DemoWorld.id(NETWORK, "person", "jana"));
    }

    private UUID account() {
        return rows.one(
                UUID.class, "select account_id from identity.email where address = ?", address);
    }

    private long accounts(UUID account) {
        return rows.count("select count(*) from identity.account where account_id = ?", account);
    }

    private long invitations() {
        return rows.count("select count(*) from networks.invitation where address = ?", address);
    }
}
