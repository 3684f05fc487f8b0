package tragnetz.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import tragnetz.house.fixtures.Speechless;
import tragnetz.shared.access.Person;
import tragnetz.shared.access.Public;
import tragnetz.shared.access.Viewer;
import tragnetz.shared.web.Answer;
import tragnetz.support.HouseTest;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Rule 7: every handler states its audience, every address is a noun, every route has its row. */
@HouseTest
class RouteTests {

    private static final Set<String> VERBS =
            Set.of(
                    "add",
                    "approve",
                    "cancel",
                    "change",
                    "close",
                    "confirm",
                    "create",
                    "delete",
                    "do",
                    "enrol",
                    "enroll",
                    "get",
                    "invite",
                    "list",
                    "log-in",
                    "log-out",
                    "login",
                    "logout",
                    "make",
                    "open",
                    "perform",
                    "post",
                    "publish",
                    "put",
                    "remove",
                    "save",
                    "send",
                    "set",
                    "show",
                    "submit",
                    "update",
                    "upload",
                    "view",
                    "withdraw");

    private Routes routes;

    @Autowired
    void walk(RequestMappingHandlerMapping requestMappingHandlerMapping) {
        routes = new Routes(requestMappingHandlerMapping);
    }

    @Test
    void everyHandlerStatesItsAudience() {
        assertThat(routes.all()).isNotEmpty();
        assertThat(routes.all())
                .allSatisfy(
                        (route, handler) -> assertThat(statesAudience(handler)).as(route).isTrue());
        assertThat(statesAudience(speechless("mute"))).isFalse();
        assertThat(statesAudience(speechless("spoken"))).isTrue();
    }

    @Test
    void addressesAreNouns() {
        assertThat(routes.all().keySet()).allSatisfy(it -> assertThat(verbs(it)).as(it).isEmpty());
        assertThat(verbs("POST /offers/{id}/publish")).containsExactly("publish");
        assertThat(verbs("POST /offers/{id}/publication")).isEmpty();
    }

    @Test
    void handlersReadOrCommandAndNothingElse() {
        assertThat(routes.all().keySet())
                .allMatch(it -> it.startsWith("GET ") || it.startsWith("POST "));
    }

    @Test
    void everyRouteHasItsRowInTheAccessMatrix() {
        Set<String> rows =
                AccessMatrix.LINES.stream()
                        .map(AccessMatrix.Line::handler)
                        .collect(Collectors.toSet());
        assertThat(routes.all().keySet())
                .as("routes without a row in src/test/resources/house/access-matrix.csv")
                .isSubsetOf(rows);
    }

    @Test
    void pagesAreAnswers() {
        routes.all()
                .forEach(
                        (route, handler) -> {
                            if (route.startsWith("GET /n/")) {
                                assertThat(handler.getMethod().getReturnType())
                                        .as(route)
                                        .isAssignableTo(Answer.class);
                            }
                        });
    }

    private static boolean statesAudience(HandlerMethod handler) {
        return AnnotatedElementUtils.hasAnnotation(handler.getMethod(), Public.class)
                || AnnotatedElementUtils.hasAnnotation(handler.getBeanType(), Public.class)
                || Arrays.stream(handler.getMethod().getParameterTypes())
                        .anyMatch(it -> it == Person.class || it == Viewer.class);
    }

    private static Set<String> verbs(String route) {
        return Arrays.stream(route.split("[ /]", -1))
                .skip(1)
                .filter(VERBS::contains)
                .collect(Collectors.toSet());
    }

    private static HandlerMethod speechless(String method) {
        return Arrays.stream(Speechless.class.getDeclaredMethods())
                .filter(it -> it.getName().equals(method))
                .map(it -> new HandlerMethod(new Speechless(), it))
                .findFirst()
                .orElseThrow();
    }
}
