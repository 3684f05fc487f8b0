package tragnetz.networks.handovers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.support.HouseTest;
import tragnetz.support.OwnNetwork;
import tragnetz.support.Rows;
import tragnetz.support.Visitor;
import tragnetz.support.Visitors;

import java.util.List;

/** What the features tell whoever takes over, and where a lone coordinator is asked for another. */
@HouseTest
class HandoverLinesTests {

    private static final String ALONE = "Zu zweit trägt es sich leichter";
    private static final List<String> DOORS =
            List.of("", "/memberships", "/directory", "/contacts", "/circulars", "/seats");

    @Autowired Visitors visitors;
    @Autowired Rows rows;

    private OwnNetwork network;

    @BeforeEach
    void found() {
        network = new OwnNetwork(rows, visitors);
    }

    @Test
    void circularsThatAreWrittenAndThoseThatLeaveByThemselves() {
        circular("draft", "null");
        circular("draft", "null");
        circular("scheduled", "'2031-05-04 12:00Z'");

        assertThat(page())
                .contains(
                        "2 Rundmails im Entwurf",
                        "1 Rundmail geht von selbst hinaus, am 4. Mai 2031",
                        network.path() + "/circulars\"");
    }

    @Test
    void whoPaysForTheAddressIsToBeNoted() {
        String host = network.slug() + ".example.org";
        rows.update(
                "insert into networks.domain (network_id, host) values (?, ?)", network.id(), host);
        assertThat(page()).contains("Die eigene Adresse " + host + " ist gewünscht");

        rows.update(
                "update networks.domain set allowed_at = now() where network_id = ?", network.id());
        assertThat(page())
                .contains("Eigene Adresse " + host + ": Schreiben Sie dazu, wer sie")
                .doesNotContain("ist gewünscht");
    }

    @Test
    void legalNoticesAreDueWhenTheyAreMissingOrAYearOld() {
        legal("legal", "400 days");
        legal("privacy", "30 days");

        assertThat(page())
                .contains(
                        "Das Impressum wurde zuletzt am",
                        network.path() + "/legal/edit",
                        "Die Erklärung zur Barrierefreiheit fehlt",
                        network.path() + "/barriers/edit")
                .doesNotContain("Der Datenschutzhinweis");
    }

    @Test
    void whatSoonVanishesAndWhatCirclesForget() {
        application("61 days");
        application("1 day");
        rows.update(
                "insert into circles.circle (network_id, id, name, language, languages, days)"
                        + " select ?, gen_random_uuid(), 'Geheime Runde', 'de', '{de}', 90 from"
                        + " generate_series(1, 2)",
                network.id());

        assertThat(page())
                .contains(
                        "Eine Anfrage verschwindet in den nächsten 30 Tagen",
                        "2 Kreise, die nach 90 Tagen vergessen")
                .doesNotContain("Geheime Runde");
    }

    @Test
    void loneCoordinatorsAreAskedForASecondWhereverTheyComeInAndNobodyElseIs() {
        Visitor alone = visitors.signedIn(network.coordinator());
        var peer = visitors.newcomer("Bora", Visitors.freshAddress());
        network.seat(peer, "peer", null);
        Visitor other = visitors.signedIn(peer);

        for (String door : DOORS) {
            String path = "/de" + network.path() + door;
            assertThat(alone.get(path).body())
                    .as(door)
                    .contains(ALONE, "/seats/new?role=coordinator");
            assertThat(other.get(path).body()).as("peer at %s", door).doesNotContain(ALONE);
            assertThat(visitors.stranger().get(path).body()).doesNotContain(ALONE);
        }
        assertThat(alone.get("/de" + network.path() + "/modules").body()).doesNotContain(ALONE);
        assertThat(alone.get("/de" + network.path() + "/nowhere").body()).doesNotContain(ALONE);

        network.seat(peer, "coordinator", null);
        for (String door : DOORS) {
            assertThat(alone.get("/de" + network.path() + door).body()).doesNotContain(ALONE);
        }
    }

    private String page() {
        return visitors.signedIn(network.coordinator())
                .get("/de" + network.path() + "/handover")
                .body();
    }

    private void circular(String state, String due) {
        rows.update(
                "insert into circulars.circular (network_id, id, language, state, due_at) values"
                        + " (?, gen_random_uuid(), 'de', ?, "
                        + due
                        + ")",
                network.id(),
                state);
    }

    private void legal(String kind, String age) {
        rows.update(
                "insert into networks.legal_notice (network_id, kind, version, changed_at) values"
                        + " (?, ?, 1, now() - ?::interval)",
                network.id(),
                kind,
                age);
    }

    private void application(String age) {
        rows.update(
                "insert into networks.application (network_id, id, state, kind, name, language,"
                        + " number_hash, changed_at) values (?, gen_random_uuid(), 'withdrawn',"
                        + " 'person', 'Kim', 'de', '', now() - ?::interval)",
                network.id(),
                age);
    }
}
