package tragnetz.networks.mergers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.shared.demo.DemoWorld;
import tragnetz.support.HouseTest;
import tragnetz.support.Rows;
import tragnetz.support.Visitor;
import tragnetz.support.Visitors;

import java.util.UUID;

@HouseTest
class MergerTests {

    private static final String NETWORK = "ankommen-oberelbe";

    @Autowired Visitors visitors;
    @Autowired Rows rows;
    private final UUID from = UUID.randomUUID();
    private final UUID into = UUID.randomUUID();
    private final UUID both = UUID.randomUUID();
    private final UUID only = UUID.randomUUID();
    private final String path = "/de/n/" + NETWORK + "/memberships/" + from + "/merger";
    private Visitor jana;

    @BeforeEach
    void found() {
        jana = visitors.signedIn(DemoWorld.id(NETWORK, "person", "jana"));
        organisation(from, "Doppelt eins " + from, 400);
        organisation(into, "Doppelt zwei " + into, 10);
        account(both);
        account(only);
        seat(both, from);
        seat(both, into);
        seat(only, from);
        UUID offer = UUID.randomUUID();
        rows.update(
                "insert into directory.offer (organisation_id, id, state, language) values (?, ?,"
                        + " 'published', 'de')",
                from,
                offer);
        rows.update(
                "insert into directory.offer_text (organisation_id, offer_id, language, title,"
                        + " state) values (?, ?, 'de', 'Umgezogenes Angebot', 'source')",
                from,
                offer);
        text(from, "de", "Alt");
        text(into, "de", "Neu");
        text(from, "tr", "Eski");
        rows.update(
                "insert into networks.organisation_update (network_id, id, organisation_id, people,"
                        + " told_at) values (?, ?, ?, 'Zwei neue', now())",
                DemoWorld.id(NETWORK),
                UUID.randomUUID(),
                from);
    }

    @Test
    void nothingIsLostAndNothingIsThereTwice() {
        assertThat(jana.get(path + "?into=" + into).body())
                .contains("2 Plätze im Netzwerk", "1 Angebot", "2 Texte", "1 Neuigkeit");
        assertThat(Visitor.location(jana.post(path, "into", into.toString())))
                .isEqualTo(
                        "/de/n/" + NETWORK + "/memberships/" + into + "?did=organisations-merged");

        assertThat(count("networks.seat")).as("one for each").isEqualTo(2);
        assertThat(count("networks.membership")).isOne();
        assertThat(
                        rows.count(
                                "select current_date - since from networks.membership where"
                                        + " organisation_id = ?",
                                into))
                .as("since the earlier day")
                .isEqualTo(400);
        assertThat(count("directory.offer")).isOne();
        assertThat(count("directory.offer_text")).isOne();
        assertThat(count("networks.organisation_update")).isOne();
        assertThat(
                        rows.query(
                                        "select about from networks.organisation_text where"
                                                + " organisation_id = ? order by language",
                                        into)
                                .toString())
                .contains("Neu", "Eski")
                .doesNotContain("Alt");
        assertThat(rows.count("select count(*) from networks.organisation where id = ?", from))
                .isZero();
        assertThat(Visitor.location(visitors.stranger().get("/de/organisations/" + from)))
                .as("printed addresses lead on")
                .isEqualTo("/de/organisations/" + into);
        assertThat(jana.get("/de/n/" + NETWORK + "/memberships/" + into).body())
                .contains("zusammengeführt", "Doppelt eins");
        assertThat(jana.post(path, "_once", "twice", "into", into.toString()).statusCode())
                .as("a second time")
                .isEqualTo(404);
    }

    @Test
    void foreignOrganisationsAreNotTakenOver() {
        rows.update(
                "update networks.organisation set steward_id = ? where id = ?",
                DemoWorld.id("auental"),
                into);
        assertThat(jana.fill(path, path, "into", into.toString()).statusCode()).isEqualTo(422);
        rows.update(
                "update networks.organisation set steward_id = ? where id = ?",
                DemoWorld.id("auental"),
                from);
        assertThat(jana.get(path).statusCode()).isEqualTo(404);
        assertThat(count("networks.seat")).isOne();
    }

    @Test
    void mergingWantsAFreshProof() {
        Visitor stale = visitors.signedInEarlier(DemoWorld.id(NETWORK, "person", "jana"));
        assertThat(Visitor.location(stale.get(path))).startsWith("/de/my/step-up?to=");
    }

    private long count(String table) {
        return rows.count("select count(*) from " + table + " where organisation_id = ?", into);
    }

    private void account(UUID id) {
        rows.update(
                "insert into identity.account (account_id, display_name, ui_language) values (?,"
                        + " 'Doppelt', 'de')",
                id);
    }

    private void seat(UUID account, UUID organisation) {
        rows.update(
                "insert into networks.seat (network_id, id, account_id, role, organisation_id)"
                        + " values (?, ?, ?, 'editor', ?)",
                DemoWorld.id(NETWORK),
                UUID.randomUUID(),
                account,
                organisation);
    }

    private void text(UUID organisation, String language, String about) {
        rows.update(
                "insert into networks.organisation_text (organisation_id, language, about, state)"
                        + " values (?, ?, ?, 'source')",
                organisation,
                language,
                about);
    }

    private void organisation(UUID id, String name, int days) {
        rows.update(
                "insert into networks.organisation (id, steward_id, name, kind, country, language)"
                        + " values (?, ?, ?, 'association', 'DE', 'de')",
                id,
                DemoWorld.id(NETWORK),
                name);
        rows.update(
                "insert into networks.membership (network_id, organisation_id, since) values (?, ?,"
                        + " current_date - ?::int)",
                DemoWorld.id(NETWORK),
                id,
                days);
    }
}
