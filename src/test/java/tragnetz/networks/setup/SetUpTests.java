package tragnetz.networks.setup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.shared.access.Door;
import tragnetz.shared.access.Machine;
import tragnetz.support.HouseTest;
import tragnetz.support.Mailbox;
import tragnetz.support.Rows;
import tragnetz.support.Visitor;
import tragnetz.support.Visitors;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;

/** Plays the empty installation: for a while nobody administers the tests' house. */
@HouseTest
class SetUpTests {

    private static final Machine MACHINE = new Machine("test");

    @Autowired Visitors visitors;
    @Autowired Mailbox mailbox;
    @Autowired Rows rows;
    @Autowired Door door;
    @Autowired SetUpLink link;

    private final String address = Visitors.freshAddress();
    private List<Map<String, Object>> before;

    @BeforeEach
    void dismiss() {
        before = rows.query("select account_id from identity.account where administrator");
        rows.update("update identity.account set administrator = false where administrator");
    }

    @AfterEach
    void restore() {
        rows.update("update identity.account set administrator = false where administrator");
        before.forEach(
                it ->
                        rows.update(
                                "update identity.account set administrator = true where account_id"
                                        + " = ?",
                                it.get("account_id")));
        rows.update("delete from networks.network where slug like 'erstes%'");
        rows.update("delete from networks.set_up_link");
    }

    @Test
    void linkMakesAdministratorNetworkAndCoordinatorOnce() {
        String token = token();
        Visitor visitor = visitors.stranger();

        assertThat(visitor.get("/de/set-up").body()).contains("data-fragment=\"token\"");
        HttpResponse<String> founded = post(visitor, token, "erstes-netz");

        assertThat(Visitor.location(founded)).isEqualTo("/de/my?did=set-up");
        assertThat(visitor.follow(founded).body())
                .contains("Erste Person", "/de/n/erstes-netz", "/de/administration");
        assertThat(visitor.get("/de/administration").body())
                .contains("/administration/networks/new\"");
        assertThat(mailbox.letter(address, 1).body()).contains("/de/sign-in");
        assertThat(visitors.stranger().get("/de/set-up").statusCode()).isEqualTo(404);
        assertThat(post(visitor, token, "erstes-anderes").statusCode()).isEqualTo(404);
    }

    @Test
    void foreignOrOldKeyMakesNothing() {
        String token = token();
        Visitor visitor = visitors.stranger();
        visitor.get("/de/set-up");

        assertThat(post(visitor, "x".repeat(43), "erstes-netz").statusCode()).isEqualTo(422);
        rows.update("update networks.set_up_link set expires_at = now()");
        assertThat(post(visitor, token, "erstes-netz").statusCode()).isEqualTo(422);
        assertThat(rows.count("select count(*) from identity.account where administrator"))
                .isZero();
        assertThat(rows.count("select count(*) from networks.network where slug = 'erstes-netz'"))
                .isZero();
    }

    @Test
    void takenWordIsSaidSoAndTheKeyStaysGood() {
        String token = token();
        Visitor visitor = visitors.stranger();
        visitor.get("/de/set-up");

        assertThat(post(visitor, token, "auental").body()).contains("schon ein anderes Netzwerk");
        assertThat(post(visitor, token, "erstes-netz").statusCode()).isEqualTo(303);
    }

    @Test
    void whereANetworkMovesInTheKeyMakesAnAdministratorAndNoNetwork() {
        String token = token();
        long networks = rows.count("select count(*) from networks.network");
        Visitor visitor = visitors.stranger();
        visitor.get("/de/set-up");

        assertThat(keep(visitor, "arrive", token, "").body()).contains(token, "Ihr Name");
        assertThat(keep(visitor, "keep", token, "nobody").statusCode()).isEqualTo(422);
        assertThat(keep(visitor, "keep", "x".repeat(43), address).body())
                .contains("Dieser Schlüssel gilt nicht");
        HttpResponse<String> kept = keep(visitor, "keep", token, address);
        assertThat(Visitor.location(kept)).startsWith("/de/administration/arrivals?did=");
        assertThat(visitor.follow(kept).statusCode()).isEqualTo(200);
        assertThat(rows.count("select count(*) from networks.network")).isEqualTo(networks);
        assertThat(keep(visitor, "keep", token, address).statusCode()).isEqualTo(404);
    }

    @Test
    void administeredHousePrintsNoLink() {
        restore();

        assertThat(door.write(MACHINE, link::fresh)).isEmpty();
    }

    private static HttpResponse<String> keep(
            Visitor visitor, String go, String token, String address) {
        String[] typed = {"go", go, "token", token, "name", "Erste Person", "address", address};
        return visitor.post("/de/set-up", typed);
    }

    private String token() {
        return door.write(MACHINE, link::fresh).orElseThrow();
    }

    private HttpResponse<String> post(Visitor visitor, String token, String slug) {
        return visitor.post(
                "/de/set-up",
                "token",
                token,
                "network",
                "Erstes Netz",
                "slug",
                slug,
                "step",
                "6",
                "go",
                "found",
                "language",
                "de",
                "country",
                "DE",
                "region",
                "Auental",
                "hue",
                "150",
                "name",
                "Erste Person",
                "address",
                address);
    }
}
