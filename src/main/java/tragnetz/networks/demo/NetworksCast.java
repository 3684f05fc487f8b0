package tragnetz.networks.demo;

import org.springframework.stereotype.Component;

import tools.jackson.databind.JsonNode;

import tragnetz.shared.demo.DemoCast;
import tragnetz.shared.demo.DemoSignIn;
import tragnetz.shared.demo.DemoWorld;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Of the people in the demo networks: everyone who coordinates, and one of each role besides. */
@Component
class NetworksCast implements DemoCast {

    private static final List<String> OTHERS = List.of("editor", "member", "authority");

    @Override
    public List<DemoSignIn> people() {
        List<DemoSignIn> people = new ArrayList<>();
        people.add(new DemoSignIn("Ada Admin", "admin@tragnetz.example", "administrator", ""));
        DemoWorld world = new DemoWorld(LocalDate.now(ZoneOffset.UTC));
        for (String network : DemoWorld.NETWORKS) {
            JsonNode file = world.file("networks", network);
            first(people, network, file, "coordinator");
            if (network.equals(DemoWorld.NETWORKS.getFirst())) {
                OTHERS.forEach(role -> first(people, network, file, role));
            }
        }
        return people;
    }

    private static void first(List<DemoSignIn> people, String network, JsonNode file, String role) {
        DemoWorld.each(file.path("people"))
                .filter(it -> it.path("role").asString().equals(role))
                .filter(it -> !it.path("email").isNull() && !it.path("email").isMissingNode())
                .findFirst()
                .ifPresent(
                        it ->
                                people.add(
                                        new DemoSignIn(
                                                it.path("name").asString(),
                                                it.path("email").asString(),
                                                role,
                                                network)));
    }
}
