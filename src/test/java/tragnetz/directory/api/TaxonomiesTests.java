package tragnetz.directory.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import tools.jackson.databind.JsonNode;

import tragnetz.support.HouseTest;
import tragnetz.support.Visitors;

import java.net.http.HttpResponse;

@HouseTest
class TaxonomiesTests {

    private static final String TAXONOMIES = "/api/hsds/taxonomies";
    private static final String TERMS = "/api/hsds/taxonomy_terms";

    @Autowired private Visitors visitors;

    @ParameterizedTest
    @ValueSource(strings = {"3.0", "3.1"})
    void everyShapeIsWhatTheStandardSays(String version) {
        JsonNode taxonomies = read(TAXONOMIES + "?profile=" + version).path("contents");
        assertThat(taxonomies).hasSize(4);
        for (JsonNode it : taxonomies) {
            JsonNode one =
                    read(TAXONOMIES + "/" + it.path("id").asString() + "?profile=" + version);
            assertThat(one).isEqualTo(it);
            assertThat(Schemas.wrong(version, "taxonomy", one)).isEmpty();
        }
        JsonNode terms = read(TERMS + "?per_page=200&profile=" + version).path("contents");
        assertThat(terms.size()).isGreaterThan(100);
        for (JsonNode it : terms) {
            assertThat(Schemas.wrong(version, "taxonomy_term", it)).isEmpty();
        }
        JsonNode one = read(TERMS + "/" + terms.get(0).path("id").asString());
        assertThat(one).isEqualTo(terms.get(0));
    }

    @Test
    void termsAreNamedInTheLanguageThatIsAskedFor() {
        String sleep = TERMS + "/" + Terms.id(Terms.Scheme.TOPICS, "sleep");
        assertThat(read(sleep).path("name").asString()).isEqualTo("Schlaf");
        JsonNode persian = read(sleep + "?language=fa");
        assertThat(persian.path("name").asString()).isEqualTo("خواب");
        assertThat(persian.path("language").asString()).isEqualTo("fa");
        assertThat(persian.path("code").asString()).isEqualTo("sleep");
        // Words after the tilde are searched and never shown.
        assertThat(read(sleep).path("description").asString())
                .contains("Schlaflosigkeit")
                .doesNotContain("nachts wach");
    }

    @Test
    void everyParameterNarrows() {
        String stress = Terms.id(Terms.Scheme.TOPICS, "stress").toString();
        assertThat(read(TERMS + "?parent_id=" + stress).toString())
                .contains("\"sleep\"")
                .doesNotContain("\"housing\"");
        for (JsonNode it : read(TERMS + "?top_only=true&per_page=200").path("contents")) {
            assertThat(it.has("parent_id")).isFalse();
        }
        assertThat(
                        read(TERMS + "?taxonomy_id=" + Terms.Scheme.MODES.id())
                                .path("total_items")
                                .asInt())
                .isEqualTo(4);
        assertThat(read(TERMS + "?search=uyk&language=tr").toString()).contains("\"sleep\"");
        assertThat(read(TERMS + "?search=...").path("empty").asBoolean()).isTrue();
        long all = read(TERMS).path("total_items").asLong();
        HttpResponse<String> lines = visitors.stranger().get(TERMS + "?format=ndjson");
        assertThat(lines.body().lines().count()).isEqualTo(all);
        assertThat(lines.body().lines().distinct().count()).isEqualTo(all);
    }

    private JsonNode read(String path) {
        HttpResponse<String> answer = visitors.stranger().get(path);
        assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(200);
        return Showcase.json(answer.body());
    }
}
