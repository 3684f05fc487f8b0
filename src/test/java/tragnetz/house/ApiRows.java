package tragnetz.house;

import tragnetz.support.Rows;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Plants what programs ask for. */
class ApiRows {

    private final Rows rows;
    private final MatrixWorld world;

    ApiRows(Rows rows, MatrixWorld world) {
        this.rows = rows;
        this.world = world;
    }

    String id(String route) {
        return switch (route.split("/", -1)[3]) {
            case "services", "service_at_locations" -> offer();
            case "organizations" -> organisation().toString();
            case "taxonomies" -> named("taxonomy|topics");
            default -> named("term|modes|phone");
        };
    }

    private UUID organisation() {
        world.published();
        rows.update(
                "update networks.membership set paused_on = null, paused_by_network = false where"
                        + " organisation_id = ?",
                world.organisation());
        rows.update(
                "update networks.organisation set town = 'Auental' where id = ?",
                world.organisation());
        return world.organisation();
    }

    private String offer() {
        UUID id = UUID.randomUUID();
        rows.update(
                "insert into directory.offer (organisation_id, id, state, language) values (?, ?,"
                        + " 'published', 'de')",
                organisation(),
                id);
        rows.update(
                "insert into directory.offer_text (organisation_id, offer_id, language, title,"
                        + " state) values (?, ?, 'de', ?, 'source')",
                world.organisation(),
                id,
                MatrixWorld.CANARY);
        return id.toString();
    }

    private static String named(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
