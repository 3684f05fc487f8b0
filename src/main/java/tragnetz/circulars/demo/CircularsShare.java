package tragnetz.circulars.demo;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tools.jackson.databind.JsonNode;

import tragnetz.notifications.Notice;
import tragnetz.notifications.Notices;
import tragnetz.shared.crypto.Place;
import tragnetz.shared.crypto.Vault;
import tragnetz.shared.demo.DemoShare;
import tragnetz.shared.demo.DemoWorld;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Plants a circular in six languages with answers, one of them held, and a draft. */
@Component
class CircularsShare implements DemoShare {

    private static final String NETWORK = "auental";

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Notices notices;

    CircularsShare(JdbcClient jdbc, Vault vault, Notices notices) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.notices = notices;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public void plant(DemoWorld world) {
        JsonNode file = world.file("circulars", NETWORK);
        UUID id = DemoWorld.id("circular", file.path("key").asString());
        circular(world, id, file.path("language").asString(), file.path("daysAgo").asInt());
        DemoWorld.each(file.path("texts")).forEach(it -> text(id, it));
        List<UUID> people = deliver(id);
        DemoWorld.each(file.path("replies")).forEach(it -> reply(world, id, it));
        String title = file.path("texts").path(0).path("subject").asString();
        notices.tell(
                people.stream()
                        .map(
                                it ->
                                        new Notice(
                                                it,
                                                "circular",
                                                Map.of("title", title, "network", "Auental"),
                                                "/n/auental/circulars/" + id))
                        .toList());
        draft(file.path("draft"));
    }

    private void circular(DemoWorld world, UUID id, String language, int daysAgo) {
        jdbc.sql(
                        """
                        insert into circulars.circular (network_id, id, language, state, groups, begun_at, ended_at, written_by, created_at)
                        values (:network, :id, :language, 'gone', '{seats:all}', :day, :day, :writer, :day)
                        """)
                .param("network", DemoWorld.id(NETWORK))
                .param("id", id)
                .param("language", language)
                .param("day", world.daysAgo(daysAgo))
                .param("writer", person("jutta-reinhold"))
                .update();
    }

    private void text(UUID id, JsonNode text) {
        jdbc.sql(
                        """
                        insert into circulars.circular_text (network_id, circular_id, language, subject, body, state)
                        values (:network, :id, :language, :subject, :body, :state)
                        """)
                .param("network", DemoWorld.id(NETWORK))
                .param("id", id)
                .param("language", text.path("language").asString())
                .param("subject", text.path("subject").asString())
                .param("body", text.path("body").asString())
                .param("state", text.path("state").asString())
                .update();
    }

    private List<UUID> deliver(UUID id) {
        return jdbc.sql(
                        """
                        insert into circulars.delivery (network_id, circular_id, account_id, language, fate)
                        select distinct s.network_id, cast(:id as uuid), s.account_id, a.ui_language,
                            case when a.address is null then 'house' else 'sent' end
                        from networks.pub_seat s join identity.pub_addressee a on a.account_id = s.account_id
                        where s.network_id = :network and s.role <> 'authority' returning account_id
                        """)
                .param("network", DemoWorld.id(NETWORK))
                .param("id", id)
                .query(UUID.class)
                .list();
    }

    private void reply(DemoWorld world, UUID circular, JsonNode reply) {
        UUID id = UUID.randomUUID();
        String sender = reply.path("sender").asString("");
        jdbc.sql(
                        """
                        insert into circulars.reply (network_id, circular_id, id, account_id, author_id, text, way, sender, held, written_at)
                        values (:network, :circular, :id, :person, :author, :text, :way, :sender, :held, :day)
                        """)
                .param("network", DemoWorld.id(NETWORK))
                .param("circular", circular)
                .param("id", id)
                .param("person", person(reply.path("person").asString()))
                .param("author", person(reply.path("author").asString()))
                .param(
                        "text",
                        vault.seal(
                                DemoWorld.id(NETWORK),
                                new Place("circulars.reply", "text", id.toString()),
                                reply.path("text").asString()))
                .param("way", reply.path("way").asString())
                .param("sender", sender)
                .param("held", !sender.isEmpty())
                .param("day", world.daysAgo(reply.path("daysAgo").asInt()))
                .update();
    }

    private void draft(JsonNode draft) {
        UUID id = DemoWorld.id("circular", draft.path("key").asString());
        jdbc.sql(
                        """
                        with fresh as (insert into circulars.circular (network_id, id, language, written_by)
                            values (:network, :id, 'de', :writer) returning network_id, id)
                        insert into circulars.circular_text (network_id, circular_id, language, subject, body, state)
                        select network_id, id, 'de', :subject, :body, 'source' from fresh
                        """)
                .param("network", DemoWorld.id(NETWORK))
                .param("id", id)
                .param("writer", person("jutta-reinhold"))
                .param("subject", draft.path("subject").asString())
                .param("body", draft.path("body").asString())
                .update();
    }

    private static UUID person(String key) {
        return DemoWorld.id(NETWORK, "person", key);
    }
}
