package tragnetz.notifications.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.support.HouseTest;
import tragnetz.support.OwnNetwork;
import tragnetz.support.Rows;
import tragnetz.support.Visitor;
import tragnetz.support.Visitors;

import java.util.Arrays;
import java.util.UUID;

@HouseTest
class SettingsTests {

    private static final String SETTINGS = "/de/my/notices/settings";

    @Autowired Visitors visitors;
    @Autowired Rows rows;

    @Test
    void aPersonChoosesWhatComesWhenAndByWhichWay() {
        UUID account = visitors.newcomer("Bora", null);
        Visitor visitor = visitors.signedIn(account);

        assertThat(
                        Visitor.location(
                                visitor.fill(
                                        SETTINGS,
                                        SETTINGS,
                                        "daily",
                                        "yes",
                                        "hour",
                                        "١٨",
                                        "zone",
                                        "Europe/Sarajevo",
                                        "mail",
                                        "invitation")))
                .isEqualTo(SETTINGS + "?did=notice-settings-saved");
        assertThat(
                        rows.one(
                                String.class,
                                "select daily || ' ' || hour || ' ' || zone || ' ' || mail || ' '"
                                        + " || push from notifications.preference join"
                                        + " notifications.choice using (account_id)"
                                        + " where account_id = ? and kind = 'invitation'",
                                account))
                .isEqualTo("true 18 Europe/Sarajevo true false");
        assertThat(visitor.get(SETTINGS).body()).contains("value=\"18\" selected");
    }

    @Test
    void circularsAreEndedAndTakenUpAgainHereAndComeNoSecondTime() {
        UUID account = visitors.newcomer("Bora", Visitors.freshAddress());
        OwnNetwork network = new OwnNetwork(rows, visitors);
        network.seat(account, "peer", null);
        String id = network.id().toString();
        Visitor visitor = visitors.signedIn(account);
        assertThat(visitor.get(SETTINGS).body())
                .containsPattern("value=\"" + id + "\" checked")
                .doesNotContain("name=\"mail\" value=\"circular\"");

        save(visitor, "shown", id);
        assertThat(ended(account)).isOne();
        assertThat(visitor.get(SETTINGS).body())
                .doesNotContainPattern("value=\"" + id + "\" checked");
        save(visitor);
        assertThat(ended(account)).as("did not stand in the form").isOne();
        save(visitor, "shown", id, "mailings", id);
        assertThat(ended(account)).isZero();
    }

    private static void save(Visitor visitor, String... more) {
        String[] fields = {"daily", "no", "hour", "7", "zone", "Europe/Berlin"};
        String[] all = Arrays.copyOf(fields, fields.length + more.length);
        System.arraycopy(more, 0, all, fields.length, more.length);
        assertThat(visitor.fill(SETTINGS, SETTINGS, all).statusCode()).isEqualTo(303);
    }

    private long ended(UUID account) {
        return rows.count(
                "select count(*) from circulars.subscription where account_id = ? and ended_at is"
                        + " not null",
                account);
    }

    @Test
    void madeUpHoursPlacesAndKindsAreRefused() {
        Visitor visitor = visitors.signedIn(visitors.newcomer("Bora", null));
        String[][] forms = {
            {"daily", "yes", "hour", "24", "zone", "Europe/Berlin"},
            {"daily", "yes", "hour", "7", "zone", "Mars/Olympus"},
            {"daily", "maybe", "hour", "7", "zone", "Europe/Berlin"},
            {"daily", "no", "hour", "7", "zone", "Europe/Berlin", "mail", "rumour"}
        };
        for (String[] form : forms) {
            assertThat(visitor.fill(SETTINGS, SETTINGS, form).statusCode()).isEqualTo(422);
        }
    }

    @Test
    void whoseMailsCameBackSeesThatAndCanTryAgain() {
        UUID account = visitors.newcomer("Bora", Visitors.freshAddress());
        rows.update(
                "insert into notifications.suspension (account_id, suspended_at) values (?, now())",
                account);
        Visitor visitor = visitors.signedIn(account);

        assertThat(visitor.get(SETTINGS).body()).contains("kommen Mails an Ihre Adresse zurück");
        assertThat(Visitor.location(visitor.post(SETTINGS + "/resumption")))
                .isEqualTo(SETTINGS + "?did=mails-resumed");
        assertThat(visitor.get(SETTINGS).body()).doesNotContain("kommen Mails an Ihre Adresse");
    }
}
