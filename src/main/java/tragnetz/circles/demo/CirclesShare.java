package tragnetz.circles.demo;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tools.jackson.databind.JsonNode;

import tragnetz.shared.crypto.Place;
import tragnetz.shared.crypto.Vault;
import tragnetz.shared.demo.DemoShare;
import tragnetz.shared.demo.DemoWorld;
import tragnetz.shared.i18n.Fold;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Plants circles in which people have talked for some days. */
@Component
class CirclesShare implements DemoShare {

    private final JdbcClient jdbc;
    private final Vault vault;

    CirclesShare(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public void plant(DemoWorld world) {
        for (String slug : DemoWorld.NETWORKS) {
            for (JsonNode circle : world.file("circles", slug)) {
                new Planted(slug, circle).plant();
            }
        }
    }

    /** One circle being planted. */
    private final class Planted {

        private final UUID network;
        private final UUID circle;
        private final String slug;
        private final String key;
        private final JsonNode told;

        Planted(String slug, JsonNode told) {
            this.slug = slug;
            this.told = told;
            this.key = told.path("key").asString();
            this.network = DemoWorld.id(slug);
            this.circle = DemoWorld.id(slug, "circle", key);
        }

        void plant() {
            String language = told.path("languages").path(0).asString();
            write(
                            """
                            insert into circles.circle (network_id, id, name, language, languages, days, created_at)
                            values (:network, :circle, :name, :language, :languages, :days, now() - interval '40 days')
                            """)
                    .param("name", told.path("texts").path(language).path("name").asString())
                    .param("language", language)
                    .param("languages", DemoWorld.words(told.path("languages")))
                    .param("days", told.path("days").asInt())
                    .update();
            for (String text : told.path("texts").propertyNames()) {
                write(
                                """
                                insert into circles.circle_text (network_id, circle_id, language, name, purpose)
                                values (:network, :circle, :language, :name, :purpose)
                                """)
                        .param("language", text)
                        .param("name", told.path("texts").path(text).path("name").asString())
                        .param("purpose", told.path("texts").path(text).path("purpose").asString())
                        .update();
            }
            boolean host = true;
            for (String person : told.path("members").propertyNames()) {
                member(person, told.path("members").path(person).asString(), language, host);
                host = false;
            }
            told.path("threads").forEach(this::thread);
            told.path("checkins").forEach(this::checkin);
        }

        private JdbcClient.StatementSpec write(String statement) {
            return jdbc.sql(statement).param("network", network).param("circle", circle);
        }

        private UUID id(String person) {
            return DemoWorld.id(slug, "circle", key, person);
        }

        private void member(String person, String alias, String language, boolean host) {
            write(
                            """
                            insert into circles.belonging (network_id, circle_id, member_id, account_id, authorities)
                            values (:network, :circle, :member, :account, false)
                            """)
                    .param("member", id(person))
                    .param("account", DemoWorld.id(slug, "person", person))
                    .update();
            write(
                            """
                            insert into circles.member (network_id, circle_id, id, name, folded, language, host, since)
                            values (:network, :circle, :member, :name, :folded, :language, :host, current_date - 40)
                            """)
                    .param("member", id(person))
                    .param("name", alias)
                    .param("folded", Fold.text(alias))
                    .param("language", language)
                    .param("host", host)
                    .update();
        }

        private void thread(JsonNode thread) {
            String subject = thread.path("subject").asString();
            UUID id = DemoWorld.id(slug, "circle", key, "thread", subject);
            JsonNode messages = thread.path("messages");
            JsonNode last = messages.path(messages.size() - 1);
            write(
                            """
                            insert into circles.thread (network_id, circle_id, id, member_id, subject, language, created_at, last_at, vanishes_at)
                            values (:network, :circle, :thread, :member, :subject, :language, :at, :last, :vanishes)
                            """)
                    .param("thread", id)
                    .param("member", id(messages.path(0).path(0).asString()))
                    .param("subject", sealed("circles.thread", "subject", id, subject))
                    .param("language", messages.path(0).path(2).asString())
                    .param("at", at(messages.path(0)))
                    .param("last", at(last))
                    .param("vanishes", vanishing(last))
                    .update();
            for (JsonNode message : messages) {
                UUID said = DemoWorld.id(slug, key, subject, message.path(3).asString());
                write(
                                """
                                insert into circles.message (network_id, circle_id, thread_id, id, member_id, body, language, sent_at, vanishes_at)
                                values (:network, :circle, :thread, :message, :member, :body, :language, :at, :vanishes)
                                """)
                        .param("thread", id)
                        .param("message", said)
                        .param("member", id(message.path(0).asString()))
                        .param(
                                "body",
                                sealed("circles.message", "body", said, message.path(3).asString()))
                        .param("language", message.path(2).asString())
                        .param("at", at(message))
                        .param("vanishes", vanishing(message))
                        .update();
            }
        }

        private void checkin(JsonNode checkin) {
            UUID id = DemoWorld.id(slug, key, "checkin", checkin.path(0).asString());
            String sentence = checkin.path(4).asString("");
            write(
                            """
                            insert into circles.checkin (network_id, circle_id, id, member_id, mood, sentence, language, at, vanishes_at)
                            values (:network, :circle, :id, :member, :mood, :sentence, :language, :at, :vanishes)
                            """)
                    .param("id", id)
                    .param("member", id(checkin.path(0).asString()))
                    .param("mood", checkin.path(3).asString())
                    .param(
                            "sentence",
                            sentence.isEmpty()
                                    ? null
                                    : sealed("circles.checkin", "sentence", id, sentence))
                    .param("language", checkin.path(2).asString())
                    .param("at", at(checkin))
                    .param("vanishes", vanishing(checkin))
                    .update();
        }

        private byte[] sealed(String table, String column, UUID id, String text) {
            return vault.seal(circle, new Place(table, column, id.toString()), text);
        }

        private Instant when(JsonNode line) {
            return Instant.now().minus(Duration.ofHours(line.path(1).asInt()));
        }

        private Timestamp at(JsonNode line) {
            return Timestamp.from(when(line));
        }

        private Timestamp vanishing(JsonNode line) {
            return Timestamp.from(when(line).plus(Duration.ofDays(told.path("days").asInt())));
        }
    }
}
