package tragnetz.networks.demo;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tools.jackson.databind.JsonNode;

import tragnetz.shared.demo.DemoShare;
import tragnetz.shared.demo.DemoWorld;

import java.sql.Types;
import java.time.LocalDate;
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
            int place = 0;
            for (JsonNode section : file.path("sections")) {
                article(slug, "section", place++, section, world);
            }
            for (JsonNode news : file.path("news")) {
                article(slug, "news", place++, news, world);
            }
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

    private void article(String slug, String kind, int place, JsonNode article, DemoWorld world) {
        UUID network = DemoWorld.id(slug);
        UUID id = DemoWorld.id(slug, kind, Integer.toString(place));
        LocalDate shown = world.daysAgo(article.path("daysAgo").asInt(90));
        boolean planned = article.has("dueInDays");
        jdbc.sql(
                        """
                        insert into networks.article (network_id, id, kind, place, language, due_at, published_at)
                        select :network, :id, :kind, :place, n.language, cast(:due as date) + interval '8 hours',
                            cast(:shown as date) + interval '8 hours' from networks.network n where n.id = :network
                        """)
                .param("network", network)
                .param("id", id)
                .param("kind", kind)
                .param("place", place)
                .param(
                        "due",
                        planned ? world.daysAgo(-article.path("dueInDays").asInt()) : null,
                        Types.DATE)
                .param(
                        "shown",
                        planned || article.path("hidden").asBoolean(false) ? null : shown,
                        Types.DATE)
                .update();
        for (String language : article.path("texts").propertyNames()) {
            text(network, id, language, article.path("texts").path(language), shown);
        }
    }

    private void text(UUID network, UUID article, String language, JsonNode text, LocalDate shown) {
        String state = text.path("state").asString();
        jdbc.sql(
                        """
                        insert into networks.article_text (network_id, article_id, language, heading, body, state, changed_at)
                        values (:network, :article, :language, :heading, :body, :state, :changed)
                        """)
                .param("network", network)
                .param("article", article)
                .param("language", language)
                .param("heading", text.path("heading").asString())
                .param("body", text.path("body").asString())
                .param("state", state)
                .param("changed", state.equals("outdated") ? shown.minusDays(200) : shown)
                .update();
    }
}
