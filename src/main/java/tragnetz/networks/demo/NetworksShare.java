package tragnetz.networks.demo;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tools.jackson.databind.JsonNode;

import tragnetz.identity.Accounts;
import tragnetz.shared.demo.DemoShare;
import tragnetz.shared.demo.DemoWorld;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Plants networks, their members, contacts and people. */
@Component
class NetworksShare implements DemoShare {

    private final JdbcClient jdbc;
    private final Accounts accounts;

    NetworksShare(JdbcClient jdbc, Accounts accounts) {
        this.jdbc = jdbc;
        this.accounts = accounts;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public void plant(DemoWorld world) {
        accounts.open(
                DemoWorld.id("administrator"),
                "Ada Admin",
                "admin@tragnetz.example",
                List.of("de", "en"),
                "de");
        accounts.appoint(DemoWorld.id("administrator"));
        for (String slug : DemoWorld.NETWORKS) {
            JsonNode file = world.file("networks", slug);
            network(world, slug, file);
            DemoWorld.each(file.path("members")).forEach(it -> member(world, slug, file, it));
            int place = 0;
            for (JsonNode contact : file.path("contacts")) {
                contact(slug, place++, contact);
            }
            DemoWorld.each(file.path("people")).forEach(it -> person(world, slug, it));
        }
    }

    private void network(DemoWorld world, String slug, JsonNode file) {
        jdbc.sql(
                        """
                        insert into networks.network (id, slug, language, languages, hue, country, region, founded_on, published_at)
                        values (:id, :slug, :language, :languages, :hue, :country, :region, :founded, :founded)
                        """)
                .param("id", DemoWorld.id(slug))
                .param("slug", slug)
                .param("language", file.path("language").asString())
                .param("languages", DemoWorld.words(file.path("languages")))
                .param("hue", file.path("hue").asInt())
                .param("country", file.path("country").asString())
                .param("region", file.path("region").asString())
                .param("founded", world.daysAgo(file.path("foundedDaysAgo").asInt()))
                .update();
        for (String language : file.path("name").propertyNames()) {
            jdbc.sql(
                            """
                            insert into networks.network_text (network_id, language, name, claim, about, joining, state)
                            values (:id, :language, :name, :claim, :about, :joining, :state)
                            """)
                    .param("id", DemoWorld.id(slug))
                    .param("language", language)
                    .param("name", file.path("name").path(language).asString())
                    .param("claim", file.path("claim").path(language).asString(""))
                    .param("about", file.path("about").path(language).asString(""))
                    .param("joining", file.path("join").path(language).asString(""))
                    .param(
                            "state",
                            language.equals(file.path("language").asString())
                                    ? "source"
                                    : "translated")
                    .update();
        }
    }

    private void member(DemoWorld world, String slug, JsonNode network, JsonNode member) {
        UUID id = organisation(member.path("key").asString());
        int planted =
                jdbc.sql(
                                """
                                insert into networks.organisation (id, steward_id, name, kind, country, region, languages, language,
                                    website, phone, email, street, postcode, town)
                                values (:id, :steward, :name, :kind, :country, :region, :languages, :language,
                                    :website, :phone, :email, :street, :postcode, :town)
                                on conflict do nothing
                                """)
                        .param("id", id)
                        .param("steward", DemoWorld.id(slug))
                        .param("name", member.path("name").asString())
                        .param("kind", member.path("kind").asString())
                        .param("country", network.path("country").asString())
                        .param("region", member.path("region").asString())
                        .param("languages", DemoWorld.words(member.path("languages")))
                        .param("language", network.path("language").asString())
                        .param("website", text(member, "website"))
                        .param("phone", text(member, "phone"))
                        .param("email", text(member, "email"))
                        .param("street", text(member, "street"))
                        .param("postcode", text(member, "postcode"))
                        .param("town", text(member, "town"))
                        .update();
        if (planted == 1) {
            for (String language : member.path("about").propertyNames()) {
                JsonNode about = member.path("about").path(language);
                jdbc.sql(
                                "insert into networks.organisation_text (organisation_id, language,"
                                        + " about, state) values (:id, :language, :about, :state)")
                        .param("id", id)
                        .param("language", language)
                        .param("about", about.path("text").asString())
                        .param("state", about.path("state").asString())
                        .update();
            }
        }
        jdbc.sql(
                        "insert into networks.membership (network_id, organisation_id, since)"
                                + " values (:network, :id, :since)")
                .param("network", DemoWorld.id(slug))
                .param("id", id)
                .param("since", world.daysAgo(member.path("sinceDaysAgo").asInt()))
                .update();
    }

    private void contact(String slug, int place, JsonNode contact) {
        UUID id = DemoWorld.id(slug, "contact", Integer.toString(place));
        String member = text(contact, "member");
        jdbc.sql(
                        """
                        insert into networks.contact (network_id, id, place, organisation_id, name, phone, email, languages)
                        values (:network, :id, :place, :organisation, :name, :phone, :email, :languages)
                        """)
                .param("network", DemoWorld.id(slug))
                .param("id", id)
                .param("place", place)
                .param("organisation", member == null ? null : organisation(member))
                .param("name", text(contact, "name"))
                .param("phone", text(contact, "phone"))
                .param("email", text(contact, "email"))
                .param("languages", DemoWorld.words(contact.path("languages")))
                .update();
        for (String language : contact.path("function").propertyNames()) {
            jdbc.sql(
                            "insert into networks.contact_text (network_id, contact_id, language,"
                                    + " function) values (:network, :id, :language, :function)")
                    .param("network", DemoWorld.id(slug))
                    .param("id", id)
                    .param("language", language)
                    .param("function", contact.path("function").path(language).asString())
                    .update();
        }
    }

    private void person(DemoWorld world, String slug, JsonNode person) {
        UUID account = DemoWorld.id(slug, "person", person.path("key").asString());
        accounts.open(
                account,
                person.path("name").asString(),
                text(person, "email"),
                Arrays.asList(DemoWorld.words(person.path("languages"))),
                person.path("uiLanguage").asString());
        String member = text(person, "member");
        jdbc.sql(
                        "insert into networks.seat (network_id, id, account_id, role,"
                                + " organisation_id, since) values (:network, :id, :account, :role,"
                                + " :organisation, :since)")
                .param("network", DemoWorld.id(slug))
                .param("id", DemoWorld.id(slug, "seat", person.path("key").asString()))
                .param("account", account)
                .param("role", person.path("role").asString())
                .param("organisation", member == null ? null : organisation(member))
                .param("since", world.daysAgo(20 + Math.floorMod(account.hashCode(), 700)))
                .update();
    }

    /** An organisation may be a member of several networks; its key is the same everywhere. */
    private static UUID organisation(String key) {
        return DemoWorld.id("organisation", key);
    }

    private static @Nullable String text(JsonNode node, String name) {
        JsonNode value = node.path(name);
        return value.isNull() || value.isMissingNode() ? null : value.asString();
    }
}
