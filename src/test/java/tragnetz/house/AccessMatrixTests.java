package tragnetz.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import tragnetz.identity.Accounts;
import tragnetz.shared.Settings;
import tragnetz.shared.access.Door;
import tragnetz.support.HouseTest;
import tragnetz.support.Rows;
import tragnetz.support.Visitor;
import tragnetz.support.Visitors;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Plays every line of the access matrix over HTTP: whoever may sees the canary, whoever may not
 * tries its real address and gets the bytes of an address that does not exist.
 */
@HouseTest
class AccessMatrixTests {

    private static final Pattern OF_THIS_VISIT =
            Pattern.compile(
                    "(name=\"(?:_csrf|_once)\""
                            + " value=\"|<bdi[^>]*data-request[^>]*>|request\">)[^\"<]*"
                            + "|\\b[0-9a-f]{10}\\b");

    @Autowired RequestMappingHandlerMapping requestMappingHandlerMapping;
    @Autowired Rows rows;
    @Autowired Accounts accounts;
    @Autowired Door door;
    @Autowired Visitors visitors;
    @Autowired Settings settings;
    private Routes routes;
    private MatrixWorld world;
    private CanaryRows canaries;

    @BeforeEach
    void furnish() {
        routes = new Routes(requestMappingHandlerMapping);
        world = new MatrixWorld(rows, accounts, door);
        canaries = new CanaryRows(rows, world);
    }

    @TestFactory
    Stream<DynamicTest> everyRoleGetsWhatTheMatrixSays() {
        return AccessMatrix.LINES.stream()
                .filter(line -> !line.route().startsWith("/assets/"))
                .map(line -> DynamicTest.dynamicTest(line.name(), () -> play(line)));
    }

    @Test
    void everyLineNamesARouteOfTheHouse() {
        assertThat(AccessMatrix.LINES.stream().map(AccessMatrix.Line::handler))
                .as("lines that would prove nothing")
                .isSubsetOf(routes.all().keySet());
    }

    @Test
    void foreignAndMissingDifferInNothingButTheRequestsNumber() {
        String one = visitors.stranger().get("/de/n/nowhere").body();
        String other = visitors.stranger().get("/de/n/somewhere-else").body();

        assertThat(one).isNotEqualTo(other);
        assertThat(masked(one)).isEqualTo(masked(other)).contains("<h1");
    }

    private void play(AccessMatrix.Line line) {
        line.expected()
                .forEach(
                        (role, expected) -> {
                            UUID person = world.person(role);
                            UUID member = role.equals("member") ? person : world.person("member");
                            CanaryRows.Place place = canaries.plant(line, member);
                            Visitor visitor = visitor(role, person);
                            var answer = ask(visitor, line, place.path());
                            String as = role + ": " + line.name();
                            assertThat(said(answer)).as(as).isEqualTo(expected);
                            if (expected.equals("missing")) {
                                var missing = ask(visitor, line, place.missing());
                                assertThat(masked(answer.body()).equals(masked(missing.body())))
                                        .as(as + " gets the bytes of a missing one")
                                        .isTrue();
                            }
                            if (line.method().equals("GET") && !place.canary().isEmpty()) {
                                assertThat(answer.body().contains(place.canary()))
                                        .as(as + " sees " + place.canary())
                                        .isEqualTo(expected.equals("ok"));
                            }
                        });
    }

    private Visitor visitor(String role, UUID person) {
        return switch (role) {
            case "nobody" -> visitors.stranger();
            case "single" -> visitors.signedInOnce(person);
            default -> visitors.signedIn(person);
        };
    }

    private HttpResponse<String> ask(Visitor visitor, AccessMatrix.Line line, String path) {
        String address = path.equals("/") ? "/" : path.equals("/{language}") ? "/de" : "/de" + path;
        if (path.matches("/api/.*|/feeds/.*|/logos/.*|/worker\\.js|/sitemap\\.xml|/robots\\.txt")) {
            return visitor.get(path);
        }
        if (line.method().equals("GET")) {
            return visitor.get(address);
        }
        if (!visitor.hidden("_csrf").isEmpty()) {
            return visitor.post(address);
        }
        String token = UUID.randomUUID().toString();
        visitor.with(settings.cookie("form") + "=" + token);
        return visitor.post(address, "_csrf", mask(token), "_once", UUID.randomUUID().toString());
    }

    /** As a form would carry it: nothing but zeros was mixed in. */
    private static String mask(String token) {
        byte[] bytes = new byte[2 * token.length()];
        System.arraycopy(
                token.getBytes(StandardCharsets.UTF_8), 0, bytes, token.length(), token.length());
        return Base64.getUrlEncoder().encodeToString(bytes);
    }

    private static String said(HttpResponse<String> answer) {
        String location = answer.headers().firstValue("Location").orElse("");
        return switch (answer.statusCode()) {
            case 404 -> "missing";
            case 302, 303 ->
                    location.matches("/../sign-in\\?to=.*")
                            ? "sign-in"
                            : location.matches("/../my/step-up\\?to=.*") ? "step-up" : "ok";
            case 200, 400, 409, 422, 429 -> "ok";
            default -> "status " + answer.statusCode();
        };
    }

    private static String masked(String body) {
        return OF_THIS_VISIT.matcher(body).replaceAll("$1");
    }
}
