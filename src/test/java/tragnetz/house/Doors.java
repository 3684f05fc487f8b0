package tragnetz.house;

import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import tragnetz.identity.Accounts;
import tragnetz.shared.access.Door;
import tragnetz.shared.demo.DemoWorld;
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

    private final Rows rows;
    private final Routes routes;
    private final MatrixWorld world;
    private final CanaryRows canaries;

    Doors(RequestMappingHandlerMapping mapping, Rows rows, Accounts accounts, Door door) {
        this.rows = rows;
        routes = new Routes(mapping);
        world = new MatrixWorld(rows, accounts, door);
        canaries = new CanaryRows(rows, world);
    }

    List<Opened> pages() {
        return lines("GET").stream()
                .filter(
                        it ->
                                !it.route()
                                        .matches(
                                                "/|/assets/.*|/worker\\.js|/sitemap\\.xml|/robots\\.txt|/api/.*|/feeds/.*|/logos/.*|/offers/.*/contact|.*/export|.*/live"))
                .filter(it -> ROLES.stream().anyMatch(role -> it.expected().get(role).equals("ok")))
                .map(this::open)
                .toList();
    }

    /** Pages of the demo world, where people have written for a year. */
    List<Opened> lived() {
        UUID network = DemoWorld.id("auental");
        UUID coordinator =
                rows.one(
                        UUID.class,
                        "select account_id from networks.seat where network_id = ? and role ="
                                + " 'coordinator' order by account_id limit 1",
                        network);
        UUID offer =
                rows.one(
                        UUID.class,
                        "select offer_id from directory.offer_text t join networks.membership m"
                                + " using (organisation_id) where m.network_id = ?"
                                + " group by offer_id order by count(*) desc, offer_id limit 1",
                        network);
        String organisation = "/organisations/" + DemoWorld.id("organisation", "psz-auental");
        List<Opened> lived = new ArrayList<>();
        for (String path :
                List.of(
                        "",
                        "/n/auental",
                        "/n/auental/members",
                        "/n/auental/news",
                        "/n/auental/privacy",
                        "/find?q=Schlaf",
                        "/offers/" + offer,
                        organisation)) {
            lived.add(new Opened(path, path, null));
        }
        for (String path :
                List.of(
                        "/my/data",
                        "/n/auental/people",
                        "/n/auental/seats",
                        "/n/auental/edit",
                        "/n/auental/articles",
                        "/n/auental/look",
                        "/n/auental/articles/"
                                + DemoWorld.id("auental", "section", "0")
                                + "/edit?text=tr",
                        "/offers/" + offer + "/edit",
                        organisation + "/offers",
                        organisation + "/edit")) {
            lived.add(new Opened(path, path, coordinator));
        }
        return lived;
    }

    /** Every form of the house. */
    List<AccessMatrix.Line> forms() {
        return lines("POST");
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

    /** The first line of every route. */
    private List<AccessMatrix.Line> lines(String method) {
        Map<String, AccessMatrix.Line> lines = new LinkedHashMap<>();
        AccessMatrix.LINES.stream()
                .filter(it -> it.method().equals(method))
                .filter(it -> routes.all().containsKey(it.handler()))
                .forEach(it -> lines.putIfAbsent(it.handler(), it));
        return List.copyOf(lines.values());
    }

    private Opened open(AccessMatrix.Line line, String role) {
        UUID person = world.person(role);
        String path = canaries.plant(line, person == null ? world.person("member") : person).path();
        return new Opened(line.name(), path.equals("/{language}") ? "" : path, person);
    }
}
