package tragnetz.networks.pages;

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
class NetworkEditTests {

    @Autowired Visitors visitors;
    @Autowired Rows rows;

    @Test
    void onlyItsCoordinatorsEdit() {
        String edit = "/de/n/auental/edit";

        assertThat(person("auental", "jutta-reinhold").get(edit).statusCode()).isEqualTo(200);
        assertThat(person("auental", "oksana-melnyk").get(edit).statusCode()).isEqualTo(404);
        assertThat(person("auental", "henrike-vossberg").get(edit).statusCode()).isEqualTo(404);
        assertThat(person("mreza-oporavak", "amela").get(edit).statusCode()).isEqualTo(404);
        assertThat(visitors.stranger().get(edit).statusCode()).isEqualTo(303);
    }

    @Test
    void writesTextByTextAndTellsWhenATranslationIsOld() {
        String slug = network();
        String edit = "/de/n/" + slug + "/edit";
        Visitor coordinator = coordinator(slug);

        coordinator.get(edit + "?text=uk");
        coordinator.post(
                edit,
                "text",
                "uk",
                "name",
                "Проба",
                "claim",
                "Гасло",
                "about",
                "Текст",
                "joining",
                "",
                "checked",
                "yes",
                "version",
                coordinator.hidden("version"));
        assertThat(state(slug, "uk")).isEqualTo("checked");

        coordinator.get(edit);
        coordinator.post(
                edit,
                "text",
                "de",
                "name",
                "Probe",
                "claim",
                "Neuer Satz",
                "about",
                "Neu",
                "joining",
                "",
                "version",
                coordinator.hidden("version"));
        assertThat(state(slug, "uk")).isEqualTo("outdated");
        assertThat(visitors.stranger().get("/uk/n/" + slug).body()).contains("Текст", "Neu");
    }

    @Test
    void secondCoordinatorChooses() {
        String slug = network();
        String edit = "/de/n/" + slug + "/edit";
        Visitor first = coordinator(slug);
        Visitor second = coordinator(slug);
        String[] mine = {"text", "de", "name", "Probe", "claim", "Meins", "version", "0"};
        String[] theirs = {"text", "de", "name", "Probe", "claim", "Deins", "version", "0"};
        second.get(edit);

        assertThat(first.fill(edit, edit, theirs).statusCode()).isEqualTo(303);
        var answer = second.post(edit, mine);

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("Meins", "Deins");
    }

    @Test
    void sourceNeedsANameAndAClaim() {
        String slug = network();
        String edit = "/de/n/" + slug + "/edit";

        var answer =
                coordinator(slug)
                        .fill(
                                edit,
                                edit,
                                "text",
                                "de",
                                "name",
                                "",
                                "claim",
                                "x".repeat(10_000),
                                "version",
                                "0");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("#field-name", "#field-claim");
    }

    private String network() {
        UUID id = UUID.randomUUID();
        String slug = "text-" + id.toString().substring(0, 8);
        rows.update(
                "insert into networks.network (id, slug, language, languages, hue, country, region,"
                    + " founded_on, published_at) values (?, ?, 'de', '{de}', 10, 'DE', 'Probe',"
                    + " current_date, now())",
                id,
                slug);
        rows.update(
                "insert into networks.network_text (network_id, language, name, claim, about)"
                        + " values (?, 'de', 'Probe', 'Satz', 'Alt')",
                id);
        rows.update(
                "insert into networks.seat (network_id, id, account_id, role) values (?, ?, ?,"
                        + " 'coordinator')",
                id,
                UUID.randomUUID(),
                DemoWorld.id("auental", "person", "elias-habte"));
        return slug;
    }

    private Visitor coordinator(String slug) {
        assertThat(slug).isNotEmpty();
        return person("auental", "elias-habte");
    }

    private Visitor person(String network, String key) {
        return visitors.signedIn(DemoWorld.id(network, "person", key));
    }

    private String state(String slug, String language) {
        return rows.one(
                String.class,
                "select t.state from networks.network_text t join networks.network n on n.id ="
                        + " t.network_id where n.slug = ? and t.language = ?",
                slug,
                language);
    }
}
