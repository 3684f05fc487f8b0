package tragnetz.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

import tragnetz.Tragnetz;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The house as an operator runs it: known by an https address, without the demo world. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProductionTests {

    private final HttpClient client = HttpClient.newHttpClient();
    private ConfigurableApplicationContext house;
    private int port;
    private int managementPort;

    @BeforeAll
    void open() throws IOException {
        port = freePort();
        managementPort = freePort();
        Path data = Path.of("target", "test-data", "production-" + port);
        FileSystemUtils.deleteRecursively(data);
        Files.createDirectories(data);
        house =
                SpringApplication.run(
                        Tragnetz.class,
                        "--server.port=" + port,
                        "--management.server.port=" + managementPort,
                        "--tragnetz.base-url=https://tragnetz.example",
                        "--tragnetz.data=" + data,
                        "--spring.datasource.url=",
                        "--spring.jmx.enabled=false");
    }

    @AfterAll
    void close() {
        house.close();
    }

    @Test
    void theObservatoryGivesPublicPagesTheHighestGrade() throws Exception {
        for (String path : List.of("/de", "/ar", "/de/nowhere")) {
            var answer = get(port, path);
            assertThat(new Observatory(answer.headers(), answer.body(), false).score())
                    .as(
                            "%s: %s",
                            path, new Observatory(answer.headers(), answer.body(), false).points())
                    .isGreaterThanOrEqualTo(135);
            assertThat(new Observatory(answer.headers(), answer.body(), true).score())
                    .as("%s, once browsers preload the operator's name", path)
                    .isGreaterThanOrEqualTo(140);
        }
        var form = get(port, "/de/sign-in");
        assertThat(new Observatory(form.headers(), form.body(), false).score())
                .isGreaterThanOrEqualTo(140);
    }

    @Test
    void theObservatoryFindsWhatIsMissing() throws Exception {
        var answer = get(port, "/de/sign-in");
        for (String header :
                List.of(
                        "content-security-policy",
                        "strict-transport-security",
                        "referrer-policy",
                        "cross-origin-resource-policy",
                        "x-content-type-options")) {
            Map<String, List<String>> fewer = new HashMap<>(answer.headers().map());
            fewer.remove(header);
            assertThat(
                            new Observatory(
                                            HttpHeaders.of(fewer, (_, _) -> true),
                                            answer.body(),
                                            false)
                                    .score())
                    .as("without %s", header)
                    .isLessThan(140);
        }
    }

    @Test
    void cookiesAreBoundToThisHost() throws Exception {
        List<String> cookies = get(port, "/de/sign-in").headers().allValues("Set-Cookie");

        assertThat(cookies)
                .isNotEmpty()
                .allMatch(it -> it.startsWith("__Host-"))
                .allMatch(it -> it.contains("; Path=/"))
                .allMatch(it -> it.contains("; Secure"))
                .allMatch(it -> it.contains("; HttpOnly"))
                .allMatch(it -> it.contains("; SameSite=Lax"))
                .noneMatch(it -> it.contains("Domain="));
    }

    @Test
    void addressesAreTheOnesPeopleKnow() throws Exception {
        assertThat(get(port, "/de").body())
                .contains("hreflang=\"uk\" href=\"https://tragnetz.example/uk\"")
                .doesNotContain("localhost");
    }

    @Test
    void theDemoIsNotHere() throws Exception {
        for (String path : List.of("/de/styleguide", "/de/outbox", "/de/n/auental")) {
            assertThat(get(port, path).statusCode()).as(path).isEqualTo(404);
        }
    }

    @Test
    void operatorsSeeHealthAndFiguresOnTheirOwnPortOnly() throws Exception {
        assertThat(get(managementPort, "/actuator/health/liveness").body()).contains("UP");
        assertThat(get(managementPort, "/actuator/health/readiness").body()).contains("UP");
        assertThat(get(managementPort, "/actuator/prometheus").body())
                .contains("jvm_memory_used_bytes", "http_server_requests_seconds");
        for (String other : List.of("env", "beans", "heapdump", "configprops", "loggers")) {
            assertThat(get(managementPort, "/actuator/" + other).statusCode())
                    .as(other)
                    .isEqualTo(404);
        }
        for (String path : List.of("/actuator", "/actuator/health", "/actuator/prometheus")) {
            assertThat(get(port, path).statusCode()).as(path).isEqualTo(404);
        }
    }

    private HttpResponse<String> get(int port, String path) throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
