package tragnetz.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import tragnetz.house.fixtures.Scribbler;
import tragnetz.identity.Accounts;
import tragnetz.shared.access.Door;
import tragnetz.support.HouseTest;
import tragnetz.support.Rows;
import tragnetz.support.Visitors;

/** Rule 8: GET never writes. A handler that tries is broken, and nothing stays. */
@HouseTest
class ReadOnlyTests {

    @Autowired RequestMappingHandlerMapping requestMappingHandlerMapping;
    @Autowired Rows rows;
    @Autowired Accounts accounts;
    @Autowired Door door;
    @Autowired Visitors visitors;
    @Autowired org.springframework.jdbc.core.simple.JdbcClient jdbc;

    @Test
    void aGetThatWritesFailsAndLeavesNothing() throws NoSuchMethodException {
        MatrixWorld world = new MatrixWorld(rows, accounts, door);
        var coordinator = visitors.signedIn(world.person("coordinator"));
        RequestMappingInfo route =
                RequestMappingInfo.paths("/de/scribble")
                        .methods(RequestMethod.GET)
                        .options(requestMappingHandlerMapping.getBuilderConfiguration())
                        .build();
        requestMappingHandlerMapping.registerMapping(
                route,
                new Scribbler(jdbc, world.network()),
                Scribbler.class.getDeclaredMethod("write", tragnetz.shared.access.Person.class));
        try {
            assertThat(coordinator.get("/de/scribble").statusCode()).isEqualTo(500);
        } finally {
            requestMappingHandlerMapping.unregisterMapping(route);
        }
        assertThat(
                        rows.one(
                                String.class,
                                "select region from networks.network where id = ?",
                                world.network()))
                .isEqualTo("Auental");
    }
}
