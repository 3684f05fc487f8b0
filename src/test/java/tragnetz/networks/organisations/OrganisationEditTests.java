package tragnetz.networks.organisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import tragnetz.shared.access.Door;
import tragnetz.shared.access.Person;
import tragnetz.shared.demo.DemoWorld;
import tragnetz.support.HouseTest;
import tragnetz.support.Rows;
import tragnetz.support.Visitor;
import tragnetz.support.Visitors;

import java.net.http.HttpResponse;
import java.util.UUID;

@HouseTest
class OrganisationEditTests {

    @Autowired Visitors visitors;
    @Autowired Rows rows;
    @Autowired Door door;
    @Autowired JdbcClient jdbc;

    @Test
    void foreignAndMissingAreTheSame() {
        Visitor other = editorOf("oksana-melnyk");
        HttpResponse<String> missing =
                other.get("/de/organisations/" + UUID.randomUUID() + "/edit");
        HttpResponse<String> foreign = other.get(edit(organisation("association")));

        assertThat(foreign.statusCode()).isEqualTo(404);
        assertThat(plain(foreign)).isEqualTo(plain(missing));
    }

    @Test
    void onlyEditorsAndTheStewardsCoordinatorsEdit() {
        UUID id = organisation("association");

        assertThat(visitors.stranger().get(edit(id)).statusCode()).isEqualTo(303);
        assertThat(editorOf("oksana-melnyk").get(edit(id)).statusCode()).isEqualTo(404);
        assertThat(editorOf("frieda-lang").get(edit(id)).statusCode()).isEqualTo(404);
        assertThat(person("mreza-oporavak", "amela").get(edit(id)).statusCode()).isEqualTo(404);
        assertThat(editorOf("henrike-vossberg").get(edit(id)).statusCode()).isEqualTo(404);
        assertThat(coordinator().get(edit(id)).statusCode()).isEqualTo(200);
        assertThat(
                        editorOf("oksana-melnyk")
                                .get(edit(DemoWorld.id("organisation", "dim-auental")))
                                .statusCode())
                .isEqualTo(200);
    }

    @Test
    void wallHoldsWithoutTheController() {
        UUID id = organisation("association");
        Visitor member = editorOf("oksana-melnyk");
        member.get(edit(DemoWorld.id("organisation", "dim-auental")));

        HttpResponse<String> answer = member.post(edit(id), "name", "Gekapert", "version", "0");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(name(id)).isNotEqualTo("Gekapert");
    }

    @Test
    void onlyCoordinatorsMakeAPeerProjectOfAnOrganisation() {
        UUID id = DemoWorld.id("organisation", "dim-auental");
        Visitor editor = editorOf("oksana-melnyk");
        String version =
                rows.one(
                        String.class,
                        "select version::text from networks.organisation where id = ?",
                        id);

        var refused = editor.fill(edit(id), edit(id), "kind", "peer-project", "version", version);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Papierpässe");
        Person viewer = rows.person(DemoWorld.id("auental", "person", "oksana-melnyk"));
        String sql = "update networks.organisation set kind = 'peer-project' where id = ?";
        assertThatThrownBy(() -> door.write(viewer, () -> jdbc.sql(sql).param(id).update()))
                .hasStackTraceContaining("guard_peer_projects");
        UUID other = organisation("association");
        var made =
                coordinator()
                        .fill(edit(other), edit(other), "kind", "peer-project", "version", "0");
        assertThat(made.statusCode()).isEqualTo(303);
    }

    @Test
    void changedSourceMakesTranslationsOutdated() {
        UUID id = organisation("association");
        rows.update(
                "insert into networks.organisation_text (organisation_id, language, about, state)"
                        + " values (?, 'de', 'Alt', 'source'), (?, 'fa', 'قدیمی', 'checked')",
                id,
                id);

        var answer =
                coordinator()
                        .fill(edit(id), edit(id), "about", "Neu", "text", "de", "version", "0");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(
                        rows.one(
                                String.class,
                                "select state from networks.organisation_text where language = 'fa'"
                                        + " and organisation_id = ?",
                                id))
                .isEqualTo("outdated");
        assertThat(visitors.stranger().get("/fa/organisations/" + id).body())
                .contains("قدیمی", "Neu");
    }

    @Test
    void secondEditorSeesBothVersionsAndLosesNothing() {
        UUID id = organisation("association");
        Visitor second = coordinator();
        second.get(edit(id));
        coordinator().fill(edit(id), edit(id), "name", "Von der Ersten", "version", "0");

        var answer = second.post(edit(id), "name", "Von der Zweiten", "version", "0");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("Von der Ersten", "Von der Zweiten");
        assertThat(name(id)).isEqualTo("Von der Ersten");
        second.post(edit(id), "name", "Von der Zweiten", "version", second.hidden("version"));
        assertThat(name(id)).isEqualTo("Von der Zweiten");
    }

    @Test
    void badInputComesBackWithWhatWasTyped() {
        UUID id = organisation("association");
        String before = name(id);

        var answer =
                coordinator()
                        .fill(
                                edit(id),
                                edit(id),
                                "name",
                                "N".repeat(10_000),
                                "phone",
                                "12",
                                "email",
                                "a@b\r\nBcc: x@y.example",
                                "website",
                                "javascript:alert(1)",
                                "kind",
                                "palace",
                                "country",
                                "ZZ",
                                "version",
                                "0");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains(
                        "Fehler:", "#field-name", "#field-phone", "#field-email", "#field-website")
                .contains("#field-kind", "#field-country");
        assertThat(name(id)).isEqualTo(before);
    }

    @Test
    void harmfulLettersAreTakenOut() {
        UUID id = organisation("association");

        coordinator()
                .fill(
                        edit(id),
                        edit(id),
                        "name",
                        "<script>\u202Eevil\r\n𝒳</script>",
                        "phone",
                        "٠٦٩ ٩٠٠٠٩١٣٠",
                        "version",
                        "0");

        assertThat(name(id)).isEqualTo("<script>evil 𝒳</script>");
        assertThat(visitors.stranger().get("/de/organisations/" + id).body())
                .doesNotContain("<script>evil")
                .contains("&lt;script", "evil", "tel:+496990009130");
    }

    @Test
    void shelterTakesNoStreet() {
        UUID id = organisation("shelter");

        var answer = coordinator().fill(edit(id), edit(id), "street", "Weg 1", "version", "0");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("#field-street");
    }

    private UUID organisation(String kind) {
        UUID id = UUID.randomUUID();
        rows.update(
                "insert into networks.organisation (id, steward_id, name, kind, country, language)"
                        + " values (?, ?, 'Probe', ?, 'DE', 'de')",
                id,
                DemoWorld.id("auental"),
                kind);
        return id;
    }

    private Visitor coordinator() {
        return editorOf("jutta-reinhold");
    }

    private Visitor editorOf(String key) {
        return person("auental", key);
    }

    private Visitor person(String network, String key) {
        return visitors.signedIn(DemoWorld.id(network, "person", key));
    }

    private String name(UUID id) {
        return rows.one(String.class, "select name from networks.organisation where id = ?", id);
    }

    private static String edit(UUID id) {
        return "/de/organisations/" + id + "/edit";
    }

    /** Without what differs from visit to visit. */
    private static String plain(HttpResponse<String> answer) {
        return answer.body().replaceAll("value=\"[^\"]*\"|<bdi dir=\"ltr\">[0-9a-f]{10}</bdi>", "");
    }
}
