package tragnetz.networks.ambassadors;

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
class AmbassadorEditTests {

    private static final String LIST = "/de/n/" + Embassy.NETWORK + "/ambassadors";

    @Autowired Visitors visitors;
    @Autowired Rows rows;

    @Test
    void appointedOnceShownByWishAndFollowedBySomebodyElse() {
        UUID account = visitors.newcomer("Zerrin Voll", Visitors.freshAddress());
        rows.update(
                "insert into networks.seat (network_id, id, account_id, role) values (?, ?, ?,"
                        + " 'peer')",
                DemoWorld.id(Embassy.NETWORK),
                UUID.randomUUID(),
                account);
        String irina = DemoWorld.id(Embassy.NETWORK, "person", "irina").toString();
        Visitor hatice = visitors.signedIn(DemoWorld.id(Embassy.NETWORK, "person", "hatice"));
        assertThat(appoint(hatice, account, irina).statusCode()).isEqualTo(303);
        assertThat(appoint(hatice, account, irina).statusCode()).as("once").isEqualTo(422);
        assertThat(appoint(hatice, account, account.toString()).statusCode())
                .as("nobody follows herself")
                .isEqualTo(422);
        assertThat(
                        appoint(hatice, DemoWorld.id("auental", "person", "oksana-melnyk"), irina)
                                .statusCode())
                .as("nobody from elsewhere")
                .isEqualTo(422);

        assertThat(visitors.stranger().get(LIST).body())
                .contains("Zerrin")
                .doesNotContain("Zerrin Voll");
        UUID id =
                rows.one(
                        UUID.class,
                        "select id from networks.ambassador where account_id = ?",
                        account);
        String edit = LIST + "/" + id + "/edit";
        assertThat(hatice.get(edit).body()).contains("2026-03-24");
        var strange = hatice.fill(edit, edit, "languages", "kmr", "languages", "qx");
        assertThat(strange.statusCode()).isEqualTo(422);
        assertThat(strange.body()).contains("Das kennen wir nicht: qx.", "value=\"kmr\" checked");
        hatice.fill(
                edit,
                edit,
                "account",
                "" + account,
                "languages",
                "kmr",
                "by",
                "Wir",
                "on",
                "2026-03-24",
                "ends",
                "2020-01-01");
        assertThat(visitors.stranger().get(LIST).body()).doesNotContain("Zerrin", id.toString());
        rows.update("delete from networks.ambassador where account_id = ?", account);
    }

    private java.net.http.HttpResponse<String> appoint(
            Visitor who, UUID account, String successor) {
        return who.fill(
                LIST + "/new",
                LIST + "/new",
                "account",
                account.toString(),
                "shown",
                "Zerrin",
                "languages",
                "tr",
                "region",
                "Nordfeld",
                "by",
                "Kontaktstelle",
                "on",
                "٢٠٢٦-٠٣-٢٤",
                "training",
                "Grundkurs",
                "trained",
                "",
                "successor",
                successor,
                "ends",
                "");
    }
}
