package tragnetz.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.logging.logback.StructuredLogEncoder;
import org.springframework.core.env.Environment;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import tragnetz.shared.Settings;
import tragnetz.support.HouseTest;
import tragnetz.support.Log;
import tragnetz.support.Visitors;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** The log knows the request's number, never what people type, ask for or are called. */
@HouseTest
class LogTests {

    private static final String CANARY = "Logkanarie";

    @Autowired Settings settings;
    @Autowired Visitors visitors;
    @Autowired RequestMappingHandlerMapping requestMappingHandlerMapping;

    private Log log;

    @BeforeEach
    void listen() {
        log = new Log();
    }

    @AfterEach
    void stopListening() {
        log.close();
    }

    @Test
    void nothingPeopleSendStandsInTheLog() {
        Wire wire = new Wire(settings.baseUrl());
        for (String target :
                List.of(
                        "/de/" + CANARY,
                        "/de/n/" + CANARY,
                        "/de/offers/" + CANARY,
                        "/de/organisations/" + CANARY + "?x=" + CANARY,
                        "/de/%zz" + CANARY,
                        "/de/%00" + CANARY,
                        "/de/a b" + CANARY,
                        "/de/a;" + CANARY,
                        "/de//" + CANARY,
                        "/de?did=%zz" + CANARY,
                        "/de?" + (CANARY + "=1&").repeat(400),
                        "/assets/a/" + CANARY,
                        "/de/" + (CANARY).repeat(2000))) {
            wire.ask("GET", target, "Cookie: session=" + CANARY, "User-Agent: " + CANARY);
            wire.ask(CANARY.toUpperCase(java.util.Locale.ROOT), target);
        }
        wire.ask("GET", "/de", CANARY + " : x");
        wire.ask("GET", "/de", "Host: " + CANARY + "!!");
        wire.ask("GET", "/de", "Accept-Language: " + CANARY, "Content-Type: " + CANARY);
        var visitor = visitors.stranger();
        visitor.get("/de/sign-in");
        visitor.post("/de/sign-in", "email", CANARY + "@example.org");
        visitor.post("/de/sign-in/code", "code", CANARY, CANARY, CANARY);
        wire.post(
                "/de/sign-in",
                ("email=%zz" + CANARY).getBytes(StandardCharsets.US_ASCII),
                "Content-Type: application/x-www-form-urlencoded");

        assertThat(log.said())
                .noneMatch(it -> it.toLowerCase(java.util.Locale.ROOT).contains("logkanarie"));
    }

    @Test
    void aBrokenHandlerLeavesItsPlaceInTheLogAndNoWords() throws NoSuchMethodException {
        String body = broken("/de/broken/");

        String number = body.replaceAll("(?s).*>([0-9a-f]{10})<.*", "$1");
        assertThat(log.errors(number)).hasSize(1);
        assertThat(log.errors(number).getFirst()).contains("LogTests$Broken.show");
        assertThat(log.said()).noneMatch(it -> it.contains(CANARY));
        assertThat(body).doesNotContain(CANARY, "LogTests");
    }

    @Test
    void programsReadOfABrokenHandlerAsTheyReadOfEverything() throws NoSuchMethodException {
        assertThat(broken("/api/broken/"))
                .isEqualTo(
                        "{\"type\":\"about:blank\",\"title\":\"Internal Server"
                                + " Error\",\"status\":500}");
    }

    private String broken(String path) throws NoSuchMethodException {
        RequestMappingInfo route =
                RequestMappingInfo.paths(path + "{word}")
                        .methods(RequestMethod.GET)
                        .options(requestMappingHandlerMapping.getBuilderConfiguration())
                        .build();
        requestMappingHandlerMapping.registerMapping(
                route, new Broken(), Broken.class.getDeclaredMethod("show", String.class));
        try {
            var answer = visitors.stranger().get(path + CANARY);
            assertThat(answer.statusCode()).isEqualTo(500);
            return answer.body();
        } finally {
            requestMappingHandlerMapping.unregisterMapping(route);
        }
    }

    @Test
    void anOperatorsLogIsOneJsonObjectALine() {
        StructuredLogEncoder encoder = new StructuredLogEncoder();
        Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
        encoder.setContext(root.getLoggerContext());
        root.getLoggerContext().putObject(Environment.class.getName(), new MockEnvironment());
        encoder.setFormat("ecs");
        encoder.start();
        root.info("A line");

        assertThat(new String(encoder.encode(log.last()), StandardCharsets.UTF_8))
                .startsWith("{")
                .contains("\"message\":\"A line\"", "\"@timestamp\"")
                .endsWith("}\n");
    }

    /** Fails while holding what a person typed. */
    static class Broken {

        @tragnetz.shared.access.Public
        Answer show(@org.springframework.web.bind.annotation.PathVariable("word") String word) {
            throw new IllegalStateException("cannot show " + word, new RuntimeException(word));
        }
    }
}
