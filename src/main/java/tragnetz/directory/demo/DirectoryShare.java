package tragnetz.directory.demo;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tools.jackson.databind.JsonNode;

import tragnetz.directory.facts.Hours;
import tragnetz.directory.offers.Facts;
import tragnetz.directory.offers.OfferText;
import tragnetz.directory.offers.Offers;
import tragnetz.shared.demo.DemoShare;
import tragnetz.shared.demo.DemoWorld;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Plants the networks' offers; some are drafts, some stale, some half translated. */
@Component
class DirectoryShare implements DemoShare {

    private final Offers offers;
    private final JdbcClient jdbc;

    DirectoryShare(Offers offers, JdbcClient jdbc) {
        this.offers = offers;
        this.jdbc = jdbc;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public void plant(DemoWorld world) {
        for (String slug : DemoWorld.NETWORKS) {
            DemoWorld.each(world.file("directory", slug).path("offers"))
                    .forEach(offer -> plant(world, slug, offer));
        }
    }

    private void plant(DemoWorld world, String slug, JsonNode offer) {
        UUID organisation = DemoWorld.id("organisation", offer.path("member").asString());
        UUID id = DemoWorld.id(slug, "offer", offer.path("key").asString());
        List<OfferText> texts = texts(offer.path("texts"));
        offers.add(
                organisation, id, facts(offer, texts), offer.path("published").asBoolean(), texts);
        Instant changed = at(world, offer, "changedDaysAgo");
        jdbc.sql(
                        """
                        update directory.offer set created_at = :created, changed_at = :changed, checked_on = :checked
                        where organisation_id = :organisation and id = :id
                        """)
                .param("created", java.sql.Timestamp.from(at(world, offer, "createdDaysAgo")))
                .param("changed", java.sql.Timestamp.from(changed))
                .param("checked", world.daysAgo(offer.path("checkedDaysAgo").asInt()))
                .param("organisation", organisation)
                .param("id", id)
                .update();
        jdbc.sql(
                        """
                        update directory.offer_text set changed_at = case when state = 'outdated' then :created::timestamptz else :changed::timestamptz end
                        where organisation_id = :organisation and offer_id = :id
                        """)
                .param("created", java.sql.Timestamp.from(at(world, offer, "createdDaysAgo")))
                .param("changed", java.sql.Timestamp.from(changed))
                .param("organisation", organisation)
                .param("id", id)
                .update();
    }

    private static Facts facts(JsonNode offer, List<OfferText> texts) {
        JsonNode cost = offer.path("cost");
        String amount = text(cost, "amount");
        return new Facts(
                texts.stream().filter(OfferText::source).findFirst().orElseThrow().language(),
                words(offer, "topics"),
                words(offer, "languages"),
                offer.path("interpreter").asBoolean(),
                offer.path("region").asString(),
                words(offer, "modes"),
                words(offer, "conditions"),
                words(offer, "audience"),
                hours(offer.path("hours")),
                text(offer, "phone"),
                text(offer, "email"),
                text(offer, "website"),
                amount == null ? null : new BigDecimal(amount),
                amount == null ? null : text(cost, "currency"));
    }

    private static Hours hours(JsonNode hours) {
        List<String> lines = new ArrayList<>();
        for (JsonNode span : hours) {
            for (JsonNode day : span.path("days")) {
                lines.add(
                        day.asString()
                                + " "
                                + span.path("from").asString()
                                + "-"
                                + span.path("until").asString());
            }
        }
        return Hours.of(lines);
    }

    private static List<OfferText> texts(JsonNode texts) {
        return texts.propertyNames().stream()
                .map(
                        language -> {
                            JsonNode text = texts.path(language);
                            return new OfferText(
                                    language,
                                    text.path("title").asString(),
                                    text.path("summary").asString(),
                                    text.path("body").asString(),
                                    text.path("state").asString(),
                                    0,
                                    Instant.EPOCH);
                        })
                .toList();
    }

    private static List<String> words(JsonNode offer, String name) {
        return Arrays.asList(DemoWorld.words(offer.path(name)));
    }

    private static Instant at(DemoWorld world, JsonNode offer, String name) {
        return world.daysAgo(offer.path(name).asInt()).atTime(10, 0).toInstant(ZoneOffset.UTC);
    }

    private static @Nullable String text(JsonNode node, String name) {
        JsonNode value = node.path(name);
        return value.isNull() || value.isMissingNode() ? null : value.asString();
    }
}
