package tragnetz.directory.offers;

import gg.jte.Content;

import tragnetz.directory.facts.Hours;
import tragnetz.shared.web.Here;
import tragnetz.shared.web.LinkedData;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A published offer as search engines read it; where it is they are not told, its organisation's
 * page says.
 */
final class OfferData {

    private OfferData() {}

    static Content of(OfferPage page, Here here) {
        Facts facts = page.offer().facts();
        Keeper keeper = page.keeper();
        return LinkedData.of("Service")
                .with("url", here.address(here.to("/offers/" + page.offer().id())))
                .with("name", page.text().title())
                .with("description", page.text().summary())
                .with("inLanguage", page.text().language())
                .with("dateModified", page.offer().dates().changed().toString())
                .with("areaServed", keeper.kind().equals("shelter") ? null : facts.region())
                .with(
                        "provider",
                        LinkedData.of("Organization")
                                .with("name", keeper.name())
                                .with(
                                        "url",
                                        here.address(here.to("/organisations/" + keeper.id()))))
                .with(
                        "availableChannel",
                        LinkedData.of("ServiceChannel")
                                .with("serviceUrl", facts.website())
                                .with("servicePhone", phone(facts))
                                .with("availableLanguage", facts.languages()))
                .with(
                        "hoursAvailable",
                        facts.hours().slots().stream().map(OfferData::hours).toList())
                .with("offers", price(facts))
                .content();
    }

    private static @org.jspecify.annotations.Nullable LinkedData phone(Facts facts) {
        return facts.phone() == null
                ? null
                : LinkedData.of("ContactPoint").with("telephone", facts.phone());
    }

    private static @org.jspecify.annotations.Nullable LinkedData price(Facts facts) {
        return facts.cost() == null
                ? null
                : LinkedData.of("Offer")
                        .with("price", facts.cost().toPlainString())
                        .with("priceCurrency", facts.currency());
    }

    private static Map<String, Object> hours(Hours.Slot slot) {
        return Map.of(
                "@type",
                "OpeningHoursSpecification",
                "dayOfWeek",
                List.of(day(slot.day())),
                "opens",
                slot.from().toString(),
                "closes",
                slot.until().toString());
    }

    private static String day(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
