package tragnetz.networks.publication;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import tragnetz.directory.entries.Catalogue;
import tragnetz.shared.access.Door;
import tragnetz.shared.demo.DemoWorld;
import tragnetz.support.HouseTest;
import tragnetz.support.Rows;
import tragnetz.support.Visitor;
import tragnetz.support.Visitors;

import java.util.List;
import java.util.UUID;

/** A network that is being set up exists for its own people only, in every channel. */
@HouseTest
class NetworkPublicationTests {

    private static final String MARK = "Verborgenes";
    private static final UUID COORDINATOR = DemoWorld.id("auental", "person", "elias-habte");

    @Autowired private Catalogue catalogue;
    @Autowired Visitors visitors;
    @Autowired Rows rows;
    @Autowired Door door;
    @Autowired JdbcClient jdbc;

    private final UUID network = UUID.randomUUID();
    private final UUID organisation = UUID.randomUUID();
    private final UUID offer = UUID.randomUUID();
    private final String slug = "still-" + network.toString().substring(0, 8);
    private final String home = "/de/n/" + slug;

    @BeforeEach
    void found() {
        rows.update(
                "insert into networks.network (id, slug, language, languages, hue, country, region,"
                        + " founded_on) values (?, ?, 'de', '{de}', 10, 'DE', 'x', current_date)",
                network,
                slug);
        rows.update(
                "insert into networks.network_text (network_id, language, name, claim) values (?,"
                        + " 'de', ?, ?)",
                network,
                MARK + " Netz",
                MARK);
        rows.update(
                "insert into networks.seat (network_id, id, account_id, role) values (?, ?, ?,"
                        + " 'coordinator')",
                network,
                UUID.randomUUID(),
                COORDINATOR);
        rows.update(
                "insert into networks.organisation (id, steward_id, name, kind, country, language)"
                        + " values (?, ?, ?, 'association', 'DE', 'de')",
                organisation,
                network,
                MARK + " Haus");
        rows.update(
                "insert into networks.membership (network_id, organisation_id, since) values (?, ?,"
                        + " current_date)",
                network,
                organisation);
        rows.update(
                "insert into directory.offer (organisation_id, id, state, language, topics) values"
                        + " (?, ?, 'published', 'de', '{anxiety}')",
                organisation,
                offer);
        rows.update(
                "insert into directory.offer_text (organisation_id, offer_id, language, title,"
                        + " state) values (?, ?, 'de', ?, 'source')",
                organisation,
                offer,
                MARK + " Angebot");
    }

    @Test
    void beforeItIsPublishedStrangersFindItNowhere() {
        List<String> channels =
                List.of(
                        "/de",
                        "/de/find?q=" + MARK,
                        "/de/find?network=" + slug,
                        "/de/find",
                        "/de/organisations/" + organisation,
                        "/de/offers/" + offer,
                        home,
                        home + "/members",
                        home + "/legal",
                        home + "/privacy",
                        home + "/barriers");
        Visitor stranger = visitors.stranger();
        Visitor foreigner = visitors.signedIn(DemoWorld.id("mreza-oporavak", "person", "amela"));
        for (String channel : channels) {
            for (Visitor visitor : List.of(stranger, foreigner)) {
                var answer = visitor.get(channel);
                assertThat(answer.body()).as(channel).doesNotContain(MARK + " ");
                if (!channel.startsWith("/de/find") && !channel.equals("/de")) {
                    assertThat(answer.statusCode()).as(channel).isEqualTo(404);
                }
            }
        }
        assertThat(coordinator().get(home).body()).contains(MARK + " Haus");
    }

    @Test
    void publishedItIsFoundAndHiddenAgainItIsNot() throws InterruptedException {
        answerImprint();
        Visitor coordinator = coordinator();
        coordinator.get(home + "/publication");

        assertThat(Visitor.location(coordinator.post(home + "/publication")))
                .isEqualTo(home + "?did=network-published");
        assertThat(visitors.stranger().get(home).body()).contains(MARK);
        catalogue.settle();
        assertThat(visitors.stranger().get("/de/find?q=" + MARK).body()).contains(MARK + " Haus");
        assertThat(visitors.stranger().get("/de/offers/" + offer).statusCode()).isEqualTo(200);

        coordinator.get(home + "/publication");
        coordinator.post(home + "/publication/withdrawal");
        assertThat(visitors.stranger().get(home).statusCode()).isEqualTo(404);
        catalogue.settle();
        assertThat(visitors.stranger().get("/de/find?q=" + MARK).body())
                .doesNotContain(MARK + " Haus");
    }

    @Test
    void withoutImprintNothingIsPublished() {
        Visitor coordinator = coordinator();
        coordinator.get(home + "/publication");

        assertThat(coordinator.post(home + "/publication").statusCode()).isEqualTo(422);
        assertThat(published()).isZero();
    }

    @Test
    void theDatabaseRefusesTooWhatTheApplicationForgets() {
        var who = rows.person(COORDINATOR);
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () ->
                                door.write(
                                        who,
                                        () ->
                                                jdbc.sql(
                                                                "update networks.network set"
                                                                        + " published_at = now()"
                                                                        + " where id = ?")
                                                        .param(network)
                                                        .update()))
                .isInstanceOf(DataAccessException.class);
        assertThat(published()).isZero();
    }

    @Test
    void theInvitedLearnWhereTheyAreInvited() {
        UUID guest = visitors.newcomer("Gast", Visitors.freshAddress());
        assertThat(visitors.signedIn(guest).get("/de/my/invitations").body()).doesNotContain(MARK);
        rows.update(
                "insert into networks.invitation (network_id, id, account_id, name, address, role)"
                        + " values (?, ?, ?, 'Gast', 'g@test.example', 'peer')",
                network,
                UUID.randomUUID(),
                guest);
        assertThat(visitors.signedIn(guest).get("/de/my/invitations").body())
                .contains(MARK + " Netz");
    }

    @Test
    void everyPublicTableOfANetworkHidesQuietOnes() {
        assertThat(
                        rows.query(
                                """
                                select c.relnamespace::regnamespace || '.' || c.relname as name from pg_class c
                                join pg_attribute a on a.attrelid = c.oid and a.attname = 'network_id' and not a.attisdropped
                                where c.relkind = 'r' and obj_description(c.oid) like 'PUBLIC:%' and not exists (
                                    select from pg_policy p where p.polrelid = c.oid and p.polname = 'published' and not p.polpermissive)
                                """))
                .isEmpty();
    }

    private Visitor coordinator() {
        return visitors.signedIn(COORDINATOR);
    }

    private void answerImprint() {
        Visitor coordinator = coordinator();
        coordinator.get(home + "/legal/edit");
        var answer =
                coordinator.post(
                        home + "/legal/edit",
                        "form",
                        "person",
                        "name",
                        "Elias Habte",
                        "street",
                        "Gasse 1",
                        "postcode",
                        "12345",
                        "town",
                        "Auental",
                        "email",
                        "e@auental.example",
                        "editor",
                        "Elias Habte",
                        "version",
                        "0");
        assertThat(answer.statusCode()).isEqualTo(303);
    }

    private long published() {
        return rows.count(
                "select count(*) from networks.network where id = ? and published_at is not null",
                network);
    }
}
