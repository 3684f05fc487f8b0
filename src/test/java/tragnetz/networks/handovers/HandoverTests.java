package tragnetz.networks.handovers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.support.HouseTest;
import tragnetz.support.Rows;
import tragnetz.support.Visitor;
import tragnetz.support.Visitors;

import java.util.UUID;

@HouseTest
class HandoverTests {

    @Autowired Visitors visitors;
    @Autowired Rows rows;

    private final UUID network = UUID.randomUUID();
    private final String slug = "handover-" + network.toString().substring(0, 8);
    private UUID first;

    @BeforeEach
    void found() {
        rows.update(
                "insert into networks.network (id, slug, language, languages, hue, country, region,"
                    + " founded_on) values (?, ?, 'de', '{de}', 30, 'DE', 'Auental', current_date)",
                network,
                slug);
        rows.update(
                "insert into networks.network_text (network_id, language, name) values (?, 'de',"
                        + " 'Staffel')",
                network);
        first = coordinator("Erste");
    }

    private UUID coordinator(String name) {
        UUID account = visitors.newcomer(name, Visitors.freshAddress());
        rows.update(
                "insert into networks.seat (network_id, id, account_id, role) values (?, ?, ?,"
                        + " 'coordinator')",
                network,
                UUID.randomUUID(),
                account);
        return account;
    }

    @Test
    void theLastCoordinatorIsAskedForASecondAndCannotJustGo() {
        Visitor alone = visitors.signedIn(first);

        assertThat(alone.get(page()).body())
                .contains("nur eine Koordination", "Erste", "noch keiner", "role=coordinator")
                .doesNotContain("/handover/farewell");
        assertThat(alone.post(page() + "/farewell").statusCode()).isEqualTo(422);
        assertThat(alone.get("/de/n/" + slug + "/seats").body()).contains("Zu zweit trägt");
        assertThat(visitors.stranger().get("/de/n/" + slug).body()).doesNotContain("Zu zweit");
        assertThat(alone.get("/de/n/" + slug + "/seats/new?role=coordinator").body())
                .containsPattern("value=\"coordinator\"[^>]*checked");
    }

    @Test
    void whoHandsOverLeavesWithThanksAndStays() {
        UUID second = coordinator("Zweite");
        Visitor leaving = visitors.signedIn(first);

        assertThat(leaving.get(page()).body())
                .doesNotContain("nur eine Koordination")
                .contains("Zweite", "/handover/farewell");
        var answer = leaving.post(page() + "/farewell");
        assertThat(leaving.follow(answer).body()).contains("Danke für alles");
        assertThat(
                        rows.one(
                                String.class,
                                "select string_agg(role, ',') from networks.seat where network_id"
                                        + " = ? and account_id = ?",
                                network,
                                first))
                .isEqualTo("peer");
        assertThat(visitors.signedIn(first).get(page()).statusCode()).isEqualTo(404);
        Visitor last = visitors.signedIn(second);
        last.get(page());
        assertThat(last.post(page() + "/farewell").statusCode()).isEqualTo(422);
    }

    private String page() {
        return "/de/n/" + slug + "/handover";
    }
}
