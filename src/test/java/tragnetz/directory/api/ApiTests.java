package tragnetz.directory.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import tools.jackson.databind.JsonNode;

import tragnetz.shared.Settings;
import tragnetz.shared.demo.DemoWorld;
import tragnetz.support.HouseTest;
import tragnetz.support.Rows;
import tragnetz.support.Visitor;
import tragnetz.support.Visitors;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

@HouseTest
class ApiTests {

    private static final String SERVICES = "/api/hsds/services";

    @Autowired private Visitors visitors;
    @Autowired private Settings settings;
    @Autowired private Rows rows;

    @Test
    void baseSaysWhatIsSpokenHere() {
        JsonNode base = Showcase.json(visitors.stranger().get("/api/hsds").body());
        assertThat(base.path("version").asString()).isEqualTo("3.0");
        assertThat(base.path("openapi_url").asString()).startsWith(settings.baseUrl().toString());
        assertThat(visitors.stranger().get("/api/hsds/").body()).isEqualTo(base.toString());
        JsonNode newer = Showcase.json(visitors.stranger().get("/api/hsds?profile=3.1").body());
        assertThat(newer.path("version").asString()).isEqualTo("3.1");
        String named = "/api/hsds?profile=" + newer.path("profile").asString();
        assertThat(visitors.stranger().get(named).body()).isEqualTo(newer.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "page=0",
                "page=-1",
                "page=1e9",
                "page=99999999999999999999",
                "per_page=0",
                "per_page=1000000000",
                "per_page=ten",
                "minimal=true&per_page=10001",
                "format=xml",
                "full=perhaps",
                "modified_after=yesterday",
                "modified_after=%2B999999999-01-01T00:00:00Z",
                "organization_id=7",
                "taxonomy_term_id=%27;drop%20table%20directory.offer;--",
                "taxonomy_id=sleep",
                "profile=4.0",
                "language=xx",
                "language=xa",
                "proximity=500",
                "page=1&page=2",
                "colour=red"
            })
    void whatCannotBeUnderstoodIsRefused(String query) {
        HttpResponse<String> answer = visitors.stranger().get(SERVICES + "?" + query);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValue("application/problem+json");
        JsonNode problem = Showcase.json(answer.body());
        assertThat(problem.path("status").asInt()).isEqualTo(400);
        assertThat(query).contains(problem.path("parameter").asString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%27%20or%201=1--",
                "%22%26%7C!():*%3C-%3E",
                "...",
                "%00",
                "%E2%80%8B%E2%80%AE",
                "a%20OR%20*:*",
                "%F0%9F%98%80"
            })
    void wildSearchesFindNothingOrSomethingAndBreakNothing(String search) {
        for (String list :
                new String[] {"services", "service_at_locations", "organizations", "taxonomies"}) {
            HttpResponse<String> answer =
                    visitors.stranger().get("/api/hsds/" + list + "?search=" + search);
            assertThat(answer.statusCode()).as(list).isEqualTo(200);
        }
    }

    @Test
    void tenThousandCharactersAreRefused() {
        assertThat(visitors.stranger().get(SERVICES + "?search=" + "a".repeat(10_000)).statusCode())
                .isEqualTo(400);
        assertThat(visitors.stranger().get(SERVICES + "?" + "a".repeat(9_000) + "=1").body())
                .hasSizeLessThan(1000);
    }

    @Test
    void whoAsksAgainIsToldThatNothingChanged() {
        HttpResponse<String> first = visitors.stranger().get(SERVICES + "?per_page=3");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(first.headers().firstValue("Cache-Control")).hasValue("public, max-age=60");
        assertThat(first.headers().allValues("Set-Cookie")).isEmpty();
        HttpResponse<String> again =
                visitors.stranger().get(SERVICES + "?per_page=3", "If-None-Match", "\"x\", " + tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(again.headers().firstValue("ETag")).hasValue(tag);
        assertThat(again.headers().firstValue("Cache-Control")).hasValue("public, max-age=60");
        HttpResponse<String> other =
                visitors.stranger().get(SERVICES + "?per_page=4", "If-None-Match", tag);
        assertThat(other.statusCode()).isEqualTo(200);
        // The same bytes for whoever asks: a proxy may give them to the next.
        assertThat(
                        visitors.signedIn(DemoWorld.id("administrator"))
                                .get(SERVICES + "?per_page=3", "Accept-Language", "tr")
                                .headers()
                                .firstValue("ETag"))
                .hasValue(tag);
    }

    @Test
    void wholeListsAreNotSentTwice() {
        String list = "/api/hsds/taxonomy_terms?format=ndjson";
        HttpResponse<String> first = visitors.stranger().get(list);
        String tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(first.body().lines().count()).isGreaterThan(Delivery.MOST_LISTS);
        HttpResponse<String> again = visitors.stranger().get(list, "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(
                        visitors.stranger()
                                .get(list + "&language=tr", "If-None-Match", tag)
                                .statusCode())
                .isEqualTo(200);
    }

    @Test
    void whatIsNotThereIsSaidAsProgramsReadIt() {
        for (String path : new String[] {"/api/nothing", "/api/hsds/nothing", "/api", "/api/"}) {
            HttpResponse<String> answer = visitors.stranger().get(path, "Accept", "text/html");
            assertThat(answer.statusCode()).as(path).isEqualTo(404);
            assertThat(answer.headers().firstValue("Content-Type"))
                    .hasValue("application/problem+json");
            assertThat(Showcase.json(answer.body()).path("title").asString())
                    .isEqualTo("Not Found");
        }
        assertThat(visitors.stranger().get("/apiary").body()).contains("<html");
        HttpResponse<String> written = visitors.stranger().post(SERVICES, "title", "Neu");
        assertThat(written.statusCode()).isEqualTo(403);
        assertThat(Showcase.json(written.body()).path("status").asInt()).isEqualTo(403);
    }

    @Test
    void browsersMayAskBeforeTheySendHeadersOfTheirOwn() throws Exception {
        HttpResponse<String> allowed = preflight(SERVICES);
        assertThat(allowed.statusCode()).isEqualTo(204);
        assertThat(allowed.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
        assertThat(allowed.headers().firstValue("Access-Control-Allow-Methods"))
                .hasValue("GET,HEAD");
        assertThat(allowed.headers().firstValue("Access-Control-Allow-Headers")).hasValue("*");
        assertThat(preflight("/de").headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    }

    private HttpResponse<String> preflight(String path) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(settings.baseUrl().resolve(path))
                                .method("OPTIONS", HttpRequest.BodyPublishers.noBody())
                                .header("Origin", "https://elsewhere.example")
                                .header("Access-Control-Request-Method", "GET")
                                .header("Access-Control-Request-Headers", "if-none-match")
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void pagesOfAnyOriginMayRead() {
        for (String path :
                new String[] {"/api/hsds", SERVICES, SERVICES + "/7", SERVICES + "?page=0"}) {
            var headers =
                    visitors.stranger().get(path, "Origin", "https://elsewhere.example").headers();
            assertThat(headers.firstValue("Access-Control-Allow-Origin")).hasValue("*");
            assertThat(headers.firstValue("Access-Control-Allow-Credentials")).isEmpty();
            assertThat(headers.firstValue("Cross-Origin-Resource-Policy")).hasValue("cross-origin");
        }
        assertThat(
                        visitors.stranger()
                                .get("/de", "Origin", "https://elsewhere.example")
                                .headers()
                                .firstValue("Access-Control-Allow-Origin"))
                .isEmpty();
    }

    @Test
    void headersAloneAreToldToo() throws IOException, InterruptedException {
        for (String path : new String[] {SERVICES, SERVICES + "?format=ndjson"}) {
            HttpResponse<String> head =
                    HttpClient.newHttpClient()
                            .send(
                                    HttpRequest.newBuilder(settings.baseUrl().resolve(path))
                                            .HEAD()
                                            .build(),
                                    HttpResponse.BodyHandlers.ofString());
            assertThat(head.statusCode()).isEqualTo(200);
            assertThat(head.body()).isEmpty();
            assertThat(
                            head.headers()
                                    .firstValue("Vary")
                                    .orElse("")
                                    .toLowerCase(java.util.Locale.ROOT))
                    .isEqualTo("accept-encoding");
        }
    }

    @Test
    void wholeListsAreCounted() {
        rows.update("delete from shared.rate_bucket");
        Visitor greedy = visitors.stranger();
        String list = "/api/hsds/taxonomies?format=ndjson&search=nothing";
        for (int asked = 0; asked < Delivery.MOST_LISTS; asked++) {
            assertThat(greedy.get(list).statusCode()).isEqualTo(200);
        }
        HttpResponse<String> over = greedy.get(list);
        assertThat(over.statusCode()).isEqualTo(429);
        assertThat(over.headers().firstValue("Retry-After")).isPresent();
        assertThat(over.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(greedy.get("/api/hsds/taxonomies").statusCode()).isEqualTo(200);
        rows.update("delete from shared.rate_bucket");
    }
}
