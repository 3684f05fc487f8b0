package tragnetz.house;

import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import tragnetz.identity.Accounts;
import tragnetz.shared.access.Door;
import tragnetz.support.Rows;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Every page of the house with somebody who may open it. */
final class Doors {

    /**
     * One page.
     *
     * @param path without language
     * @param person who opens it; null for nobody
     */
    record Opened(String route, String path, UUID person) {}

    private static final List<String> ROLES =
            List.of("nobody", "coordinator", "editor", "member", "administrator");

    private final Routes routes;
    private final MatrixWorld world;
    private final CanaryRows canaries;

    Doors(RequestMappingHandlerMapping mapping, Rows rows, Accounts accounts, Door door) {
        routes = new Routes(mapping);
        world = new MatrixWorld(rows, accounts, door);
        canaries = new CanaryRows(rows, world);
    }

    List<Opened> pages() {
        List<Opened> pages = new ArrayList<>();
        for (AccessMatrix.Line line : AccessMatrix.LINES) {
            boolean page =
                    line.method().equals("GET")
                            && line.row().isEmpty()
                            && routes.all().containsKey(line.handler())
                            && !line.route().startsWith("/assets/")
                            && !line.route().endsWith("/export")
                            && !line.route().equals("/");
            ROLES.stream()
                    .filter(role -> page && line.expected().get(role).equals("ok"))
                    .findFirst()
                    .ifPresent(role -> pages.add(open(line, role)));
        }
        return pages;
    }

    /** Every form of the house, by its first line in the matrix. */
    List<AccessMatrix.Line> forms() {
        Map<String, AccessMatrix.Line> forms = new LinkedHashMap<>();
        AccessMatrix.LINES.stream()
                .filter(it -> it.method().equals("POST") && routes.all().containsKey(it.handler()))
                .forEach(it -> forms.putIfAbsent(it.handler(), it));
        return List.copyOf(forms.values());
    }

    /** A fresh row and a fresh person for a line of the matrix; nobody where nobody may. */
    Opened open(AccessMatrix.Line line) {
        return open(
                line,
                ROLES.stream()
                        .filter(it -> line.expected().get(it).equals("ok"))
                        .findFirst()
                        .orElse("nobody"));
    }

    private Opened open(AccessMatrix.Line line, String role) {
        UUID person = world.person(role);
        String path = canaries.plant(line, person == null ? world.person("member") : person).path();
        return new Opened(line.name(), path.equals("/{language}") ? "" : path, person);
    }
}
