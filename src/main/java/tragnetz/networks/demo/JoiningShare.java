package tragnetz.networks.demo;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tools.jackson.databind.JsonNode;

import tragnetz.shared.demo.DemoShare;
import tragnetz.shared.demo.DemoWorld;

import java.time.LocalDate;
import java.util.UUID;

/** Plants who asks to join, what members said, who answers for what and whom one can write to. */
@Component
class JoiningShare implements DemoShare {

    private final JdbcClient jdbc;

    JoiningShare(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int order() {
        return 16;
    }

    @Override
    public void plant(DemoWorld world) {
        for (String slug : DemoWorld.NETWORKS) {
            JsonNode file = world.file("joining", slug);
            DemoWorld.each(file.path("functions")).forEach(it -> function(slug, it));
            int place = 0;
            for (JsonNode update : file.path("updates")) {
                update(world, slug, place++, update);
            }
            for (JsonNode application : file.path("applications")) {
                application(world, slug, place++, application);
            }
            DemoWorld.each(file.path("ambassadors")).forEach(it -> ambassador(world, slug, it));
            DemoWorld.each(file.path("paused")).forEach(it -> pause(world, slug, it.asString()));
        }
    }

    private void function(String slug, JsonNode it) {
        jdbc.sql(
                        """
                        insert into networks.seat_function (network_id, seat_id, account_id, function, days)
                        values (:network, :seat, :account, :function, :days)
                        """)
                .param("network", DemoWorld.id(slug))
                .param("seat", DemoWorld.id(slug, "seat", it.path("person").asString()))
                .param("account", person(slug, it.path("person")))
                .param("function", it.path("function").asString())
                .param("days", it.path("days").asInt())
                .update();
    }

    private void update(DemoWorld world, String slug, int place, JsonNode it) {
        LocalDate day = world.daysAgo(it.path("daysAgo").asInt());
        jdbc.sql(
                        """
                        insert into networks.organisation_update (network_id, id, organisation_id, account_id, people, offers, capacity, successes,
                            challenges, wishes, saved_at, told_at)
                        values (:network, :id, :organisation, :account, :people, :offers, :capacity, :successes, :challenges, :wishes, :day, :day)
                        """)
                .param("network", DemoWorld.id(slug))
                .param("id", DemoWorld.id(slug, "update", Integer.toString(place)))
                .param("organisation", DemoWorld.id("organisation", it.path("member").asString()))
                .param("account", person(slug, it.path("by")))
                .param("people", it.path("people").asString())
                .param("offers", it.path("offers").asString())
                .param("capacity", it.path("capacity").asString())
                .param("successes", it.path("successes").asString())
                .param("challenges", it.path("challenges").asString())
                .param("wishes", it.path("wishes").asString())
                .param("day", day)
                .update();
    }

    /** Nobody has the number of these. */
    private void application(DemoWorld world, String slug, int place, JsonNode it) {
        jdbc.sql(
                        """
                        insert into networks.application (network_id, id, kind, name, work, region, languages, about, contact, language, number_hash, made_at, changed_at)
                        values (:network, :id, :kind, :name, :work, :region, :languages, :about, :contact, :language, uuid_send(:id), :day, :day)
                        """)
                .param("network", DemoWorld.id(slug))
                .param("id", DemoWorld.id(slug, "application", Integer.toString(place)))
                .param("kind", it.path("kind").asString())
                .param("name", it.path("name").asString())
                .param("work", it.path("work").asString())
                .param("region", it.path("region").asString())
                .param("languages", DemoWorld.words(it.path("languages")))
                .param("about", it.path("about").asString())
                .param("contact", it.path("contact").asString())
                .param("language", it.path("language").asString())
                .param("day", world.daysAgo(it.path("daysAgo").asInt()))
                .update();
    }

    private void ambassador(DemoWorld world, String slug, JsonNode it) {
        UUID id = DemoWorld.id(slug, "ambassador", it.path("person").asString());
        jdbc.sql(
                        """
                        insert into networks.ambassador (network_id, id, account_id, shown_name, languages, region, appointed_by, appointed_on, training,
                            trained_on, successor_id)
                        values (:network, :id, :account, :shown, :languages, :region, :by, :on, :training, :trained, :successor)
                        """)
                .param("network", DemoWorld.id(slug))
                .param("id", id)
                .param("account", person(slug, it.path("person")))
                .param("shown", it.path("shown").asString())
                .param("languages", DemoWorld.words(it.path("languages")))
                .param("region", it.path("region").asString())
                .param("by", it.path("by").asString())
                .param("on", world.daysAgo(it.path("daysAgo").asInt()))
                .param("training", it.path("training").asString())
                .param("trained", day(world, it.path("trainedDaysAgo")))
                .param("successor", successor(slug, it.path("successor")))
                .update();
        jdbc.sql(
                        """
                        insert into networks.ambassador_face (network_id, id, shown_name, languages, region)
                        select network_id, id, shown_name, languages, region from networks.ambassador where network_id = :network and id = :id
                        """)
                .param("network", DemoWorld.id(slug))
                .param("id", id)
                .update();
    }

    private void pause(DemoWorld world, String slug, String member) {
        jdbc.sql(
                        """
                        update networks.membership set paused_on = :day where network_id = :network and organisation_id = :organisation
                        """)
                .param("network", DemoWorld.id(slug))
                .param("organisation", DemoWorld.id("organisation", member))
                .param("day", world.daysAgo(14))
                .update();
        jdbc.sql(
                        """
                        insert into networks.membership_event (network_id, id, organisation_id, name, event, at)
                        select :network, :id, o.id, o.name, 'paused', :day from networks.organisation o where o.id = :organisation
                        """)
                .param("network", DemoWorld.id(slug))
                .param("id", DemoWorld.id(slug, "paused", member))
                .param("organisation", DemoWorld.id("organisation", member))
                .param("day", world.daysAgo(14))
                .update();
    }

    private static UUID person(String slug, JsonNode key) {
        return DemoWorld.id(slug, "person", key.asString());
    }

    private static @Nullable UUID successor(String slug, JsonNode key) {
        return key.isNull() ? null : person(slug, key);
    }

    private static @Nullable LocalDate day(DemoWorld world, JsonNode daysAgo) {
        return daysAgo.isNull() ? null : world.daysAgo(daysAgo.asInt());
    }
}
