package tragnetz.networks.administration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.shared.demo.DemoWorld;
import tragnetz.support.HouseTest;
import tragnetz.support.Mailbox;
import tragnetz.support.Rows;
import tragnetz.support.Visitor;
import tragnetz.support.Visitors;

import java.net.http.HttpResponse;
import java.util.UUID;

@HouseTest
class AdministrationTests {

    private static final UUID ADMINISTRATOR = DemoWorld.id("administrator");

    private static final String INTERRUPTED = "/de/my/step-up?to=%2Fmy%2Finterruption";
    private static final String STEP_UP = "/de/my/step-up?to=%2Fadministration";

    private static final String FORM_STEP_UP =
            "/de/my/step-up?to=%2Fadministration%2Fnetworks%2Fnew";

    @Autowired Visitors visitors;
    @Autowired Mailbox mailbox;
    @Autowired Rows rows;

    private final String address = Visitors.freshAddress();
    private final String slug = "weiteres-" + address.substring(1, 8);

    @AfterEach
    void clean() {
        rows.update("delete from networks.network where slug = ?", slug);
    }

    @Test
    void administratorSeesNetworksAndHowTheInstallationIs() {
        assertThat(visitors.signedIn(ADMINISTRATOR).get("/de/administration").body())
                .contains(
                        "/de/n/auental",
                        "Kein",
                        "Vorführung",
                        "PostgreSQL",
                        "/administration/backups");
    }

    @Test
    void administratorFoundsANetworkAndItsCoordinatorIsTold() {
        Visitor administrator = visitors.signedIn(ADMINISTRATOR);
        administrator.get("/de/administration/networks/new");

        assertThat(Visitor.location(post(administrator)))
                .isEqualTo("/de/administration?did=network-founded");
        assertThat(mailbox.letter(address, 1).subject()).contains("Weiteres Netz");
        Visitor coordinator = visitors.stranger();
        Mailbox.Letter letter = mailbox.ask(coordinator, address, "/my");
        coordinator.get(letter.link());
        coordinator.post("/de/sign-in/link", "token", letter.token());
        assertThat(coordinator.get("/de/my").body()).contains("/de/n/" + slug, "Koordination");
    }

    @Test
    void withoutSecondFactorThereIsNothingToSeeOrFound() {
        Visitor administrator = visitors.signedInOnce(ADMINISTRATOR);
        administrator.get("/de/my/shared-phone");

        assertThat(Visitor.location(administrator.get("/de/administration"))).isEqualTo(STEP_UP);
        assertThat(Visitor.location(post(administrator))).isEqualTo(INTERRUPTED);
        assertThat(rows.count("select count(*) from networks.network where slug = ?", slug))
                .isZero();
    }

    @Test
    void afterAQuarterOfAnHourTheFormWaitsForANewProof() {
        Visitor administrator = visitors.signedInEarlier(ADMINISTRATOR);

        assertThat(administrator.get("/de/administration").body()).contains("PostgreSQL");
        assertThat(Visitor.location(administrator.get("/de/administration/networks/new")))
                .isEqualTo(FORM_STEP_UP);
        administrator.get("/de/my/shared-phone");
        assertThat(Visitor.location(post(administrator))).isEqualTo(INTERRUPTED);
        assertThat(rows.count("select count(*) from networks.network where slug = ?", slug))
                .isZero();
    }

    @Test
    void forAllOthersThereIsNoSuchPage() {
        Visitor other = visitors.signedIn(visitors.newcomer("Neugierig", Visitors.freshAddress()));

        assertThat(other.get("/de/administration").statusCode()).isEqualTo(404);
        assertThat(post(other).statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> post(Visitor visitor) {
        return visitor.post(
                "/de/administration/networks/new",
                "network",
                "Weiteres Netz",
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
                "30",
                "name",
                "Karla Koordination",
                "address",
                address);
    }
}
