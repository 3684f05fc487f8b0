package tragnetz.networks.demo;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tools.jackson.databind.JsonNode;

import tragnetz.shared.demo.DemoShare;
import tragnetz.shared.demo.DemoWorld;

import java.util.List;
import java.util.UUID;

/** Plants what the networks' public pages say: legal notices, sections and news. */
@Component
class PagesShare implements DemoShare {

    private static final List<String> NOTICES = List.of("legal", "privacy", "barriers");

    private final JdbcClient jdbc;

    PagesShare(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public void plant(DemoWorld world) {
        for (String slug : DemoWorld.NETWORKS) {
            JsonNode file = world.file("pages", slug);
            NOTICES.stream()
                    .filter(file::has)
                    .forEach(it -> notice(DemoWorld.id(slug), it, file.path(it), world));
        }
    }

    private void notice(UUID network, String kind, JsonNode facts, DemoWorld world) {
        jdbc.sql(
                        "insert into networks.legal_notice (network_id, kind, version) values"
                                + " (:network, :kind, 1)")
                .param("network", network)
                .param("kind", kind)
                .update();
        facts.propertyNames().forEach(it -> fact(network, kind, it, facts.path(it).asString()));
        if (facts.has("tested") && !facts.path("tested").asString().equals("never")) {
            fact(network, kind, "tested-on", world.daysAgo(60).toString());
        }
    }

    private void fact(UUID network, String kind, String name, String value) {
        jdbc.sql(
                        "insert into networks.legal_fact (network_id, kind, name, value) values"
                                + " (:network, :kind, :name, :value)")
                .param("network", network)
                .param("kind", kind)
                .param("name", name)
                .param("value", value)
                .update();
    }
}
