package tragnetz.directory.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import tools.jackson.databind.JsonNode;

import tragnetz.support.HouseTest;
import tragnetz.support.Visitors;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The two documents that describe: the interface itself, and the topics. */
@HouseTest
class DescriptionTests {

    private static final Pattern TURTLE =
            Pattern.compile(
                    "@base <[^>]+> [.]|@prefix skos: <[^>]+> [.]"
                            + "|<#[a-z-]+> a skos:Concept(Scheme)? ;"
                            + "|    skos:(inScheme|broader|topConceptOf) <#[a-z0-9-]+> ;"
                            + "|    skos:notation \"[a-z0-9-]+\" ;"
                            + "|    skos:(pref|alt)Label \"([^\"\\\\]|\\\\.)+\"@[a-z]{2} [;.]");

    @Autowired private Visitors visitors;
    @Autowired private RequestMappingHandlerMapping mappings;

    @Test
    void descriptionNamesEveryRouteAndEveryParameter() {
        HttpResponse<String> answer = visitors.stranger().get("/api/openapi.json");
        JsonNode document = Showcase.json(answer.body());
        assertThat(document.path("openapi").asString()).isEqualTo("3.1.0");
        assertThat(document.path("paths").propertyNames())
                .containsExactlyInAnyOrderElementsOf(
                        mappings.getHandlerMethods().keySet().stream()
                                .flatMap(it -> it.getPatternValues().stream())
                                .filter(it -> it.startsWith("/api"))
                                .toList());
        JsonNode parameters = document.path("components").path("parameters");
        document.path("paths")
                .forEachEntry(
                        (path, operations) -> {
                            List<String> told = new ArrayList<>();
                            for (JsonNode it : operations.path("get").path("parameters")) {
                                String name = it.path("$ref").asString("").replaceFirst(".*/", "");
                                if (name.isEmpty()) {
                                    assertThat(path)
                                            .contains("{" + it.path("name").asString() + "}");
                                } else {
                                    assertThat(parameters.path(name).path("name").asString())
                                            .isEqualTo(name);
                                    told.add(name);
                                }
                            }
                            if (path.startsWith("/api/hsds")) {
                                String refused =
                                        visitors.stranger()
                                                .get(path.replace("{id}", "7") + "?colour=red")
                                                .body();
                                // The refusal lists what is understood.
                                assertThat(Showcase.json(refused).path("detail").asString())
                                        .isEqualTo("expected: one of " + String.join(", ", told));
                            }
                        });
    }

    @Test
    void topicsAreTurtle() {
        HttpResponse<String> answer = visitors.stranger().get("/api/topics.ttl");
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValue("text/turtle;charset=UTF-8");
        List<String> broken =
                answer.body()
                        .lines()
                        .filter(it -> !it.isBlank() && !TURTLE.matcher(it).matches())
                        .toList();
        assertThat(broken).isEmpty();
        assertThat(answer.body())
                .contains(
                        "<#sleep> a skos:Concept ;",
                        "    skos:broader <#stress> ;",
                        "    skos:prefLabel \"Uyku\"@tr ;",
                        "    skos:altLabel \"Schlaflosigkeit\"@de ;")
                .doesNotContain("nachts wach");
        Matcher broader = Pattern.compile("skos:broader <#([^>]+)>").matcher(answer.body());
        while (broader.find()) {
            assertThat(answer.body()).contains("<#" + broader.group(1) + "> a skos:Concept");
        }
        String tag = answer.headers().firstValue("ETag").orElseThrow();
        assertThat(visitors.stranger().get("/api/topics.ttl", "If-None-Match", tag).statusCode())
                .isEqualTo(304);
    }
}
