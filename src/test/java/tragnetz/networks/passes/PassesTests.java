package tragnetz.networks.passes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.shared.demo.DemoWorld;
import tragnetz.support.HouseTest;
import tragnetz.support.PaperCards;
import tragnetz.support.Rows;
import tragnetz.support.Visitor;
import tragnetz.support.Visitors;

import java.util.UUID;

@HouseTest
class PassesTests {

    private static final String NETWORK = "brueckenpeers";
    private static final String PAGE = "/de/n/brueckenpeers/passes";

    @Autowired Visitors visitors;
    @Autowired Rows rows;

    @Test
    void coordinatorSeesNameStateAndIssuer() {
        Visitor issuer = coordinator();
        PaperCards.issue(issuer, NETWORK, "Kleiber");

        assertThat(issuer.get(PAGE).body()).contains("Kleiber", "Wartet auf Einrichtung", "Parwiz");
    }

    @Test
    void peersMembersAndForeignCoordinatorsFindNothing() {
        Visitor issuer = coordinator();
        PaperCards.issue(issuer, NETWORK, "Gimpel");
        UUID pass = PaperCards.newest(issuer, NETWORK);
        for (UUID refused :
                new UUID[] {
                    DemoWorld.id(NETWORK, "person", "nasrin"),
                    DemoWorld.id(NETWORK, "person", "rim"),
                    DemoWorld.id(NETWORK, "person", "jonte-claasen"),
                    foreignCoordinator()
                }) {
            Visitor visitor = visitors.signedIn(refused);
            assertThat(visitor.get(PAGE).statusCode()).isEqualTo(404);
            visitor.get("/de/my/shared-phone");
            assertThat(visitor.post(PAGE + "/" + pass + "/reissue").statusCode()).isEqualTo(404);
            assertThat(visitor.post(PAGE + "/" + pass + "/block").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void coordinatorElsewhereCannotReachAPassThroughTheOwnNetwork() {
        Visitor issuer = coordinator();
        PaperCards.issue(issuer, NETWORK, "Girlitz");
        UUID pass = PaperCards.newest(issuer, NETWORK);
        Visitor other = visitors.signedIn(foreignCoordinator());
        String own = "/de/n/" + foreignSlug() + "/passes";
        other.get(own + "/new");

        assertThat(other.post(own + "/" + pass + "/reissue").statusCode()).isEqualTo(404);
    }

    @Test
    void editorOfAPeerProjectIssuesAndSeesOwnPassesOnly() {
        UUID editor = DemoWorld.id(NETWORK, "person", "nasrin");
        UUID project =
                rows.one(
                        UUID.class,
                        """
                        select o.id from networks.organisation o join networks.membership m on m.organisation_id = o.id
                        where m.network_id = ? and o.kind = 'peer-project' limit 1
                        """,
                        DemoWorld.id(NETWORK));
        UUID seat = UUID.randomUUID();
        rows.update(
                "insert into networks.seat (network_id, id, account_id, role, organisation_id)"
                        + " values (?, ?, ?, 'editor', ?)",
                DemoWorld.id(NETWORK),
                seat,
                editor,
                project);
        try {
            PaperCards.issue(coordinator(), NETWORK, "Kernbeisser");
            UUID others = PaperCards.newest(coordinator(), NETWORK);
            Visitor visitor = visitors.signedIn(editor);
            PaperCards.issue(visitor, NETWORK, "Seidenschwanz");

            assertThat(visitor.get(PAGE).body())
                    .contains("Seidenschwanz")
                    .doesNotContain("Kernbeisser");
            assertThat(visitor.post(PAGE + "/" + others + "/block").statusCode()).isEqualTo(404);
        } finally {
            rows.update("delete from networks.seat where id = ?", seat);
        }
    }

    @Test
    void secondFactorIsWantedFirst() {
        Visitor once = visitors.signedInOnce(DemoWorld.id(NETWORK, "person", "parwiz"));

        assertThat(once.get(PAGE).headers().firstValue("Location").orElseThrow())
                .startsWith("/de/my/step-up?to=");
    }

    private Visitor coordinator() {
        return visitors.signedIn(DemoWorld.id(NETWORK, "person", "parwiz"));
    }

    private UUID foreignCoordinator() {
        return rows.one(
                UUID.class,
                "select account_id from networks.seat where role = 'coordinator' and network_id ="
                        + " ? order by account_id limit 1",
                DemoWorld.id(foreignSlug()));
    }

    private static String foreignSlug() {
        return "auental";
    }
}
