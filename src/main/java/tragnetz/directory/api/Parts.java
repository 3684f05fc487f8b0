package tragnetz.directory.api;

import org.jspecify.annotations.Nullable;

import tragnetz.directory.facts.Hours;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.i18n.Tongues;
import tragnetz.shared.i18n.Zones;

import java.time.DayOfWeek;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What offers and organisations have several of, in the shapes of HSDS; null for none. */
final class Parts {

    private Parts() {}

    static Hsds.Location place(Known keeper, boolean addressed) {
        String town = keeper.town() == null ? "" : keeper.town();
        return new Hsds.Location(
                keeper.id(),
                "physical",
                keeper.id(),
                keeper.name(),
                addressed
                        ? List.of(
                                new Hsds.Address(
                                        id("address", keeper.id()),
                                        keeper.id(),
                                        keeper.street() == null ? "" : keeper.street(),
                                        town,
                                        keeper.region(),
                                        keeper.postcode() == null ? "" : keeper.postcode(),
                                        keeper.country(),
                                        "physical"))
                        : null);
    }

    static @Nullable List<Hsds.Phone> phones(Published offer) {
        String number = offer.phone();
        return number == null || number.isBlank()
                ? null
                : List.of(
                        new Hsds.Phone(id("phone", offer.id()), offer.id(), null, number, "voice"));
    }

    /** Days with the same times share a schedule. */
    static @Nullable List<Hsds.Schedule> schedules(Published offer, Known keeper) {
        ZoneOffset offset = ZonedDateTime.now(Zones.of(keeper.country())).getOffset();
        Map<String, List<DayOfWeek>> days = new LinkedHashMap<>();
        for (Hours.Slot slot : Hours.of(offer.hours()).slots()) {
            days.computeIfAbsent(slot.from() + " " + slot.until(), _ -> new ArrayList<>())
                    .add(slot.day());
        }
        List<Hsds.Schedule> schedules =
                days.entrySet().stream()
                        .map(
                                it -> {
                                    String[] times = it.getKey().split(" ", 2);
                                    String week =
                                            it.getValue().stream()
                                                    .map(day -> day.name().substring(0, 2))
                                                    .collect(Collectors.joining(","));
                                    return new Hsds.Schedule(
                                            id("schedule|" + it.getKey() + week, offer.id()),
                                            offer.id(),
                                            "WEEKLY",
                                            "MO",
                                            week,
                                            times[0] + offset,
                                            times[1] + offset);
                                })
                        .toList();
        return schedules.isEmpty() ? null : schedules;
    }

    static @Nullable List<Hsds.Area> areas(Published offer, Known keeper, @Nullable UUID at) {
        return keeper.hidden() || offer.region().isBlank()
                ? null
                : List.of(
                        new Hsds.Area(
                                id("area|" + at, offer.id()), offer.id(), at, offer.region()));
    }

    static @Nullable List<Hsds.Tongue> spoken(Published offer, Language reader) {
        return offer.languages().isEmpty()
                ? null
                : offer.languages().stream()
                        .map(
                                it ->
                                        new Hsds.Tongue(
                                                id("language|" + it, offer.id()),
                                                offer.id(),
                                                Tongues.in(it, reader),
                                                it))
                        .toList();
    }

    static @Nullable List<Hsds.CostOption> costs(Published offer) {
        return offer.cost() == null
                ? null
                : List.of(
                        new Hsds.CostOption(
                                id("cost", offer.id()),
                                offer.id(),
                                offer.currency(),
                                offer.cost()));
    }

    static @Nullable String description(Published offer) {
        String text =
                Stream.of(offer.summary(), offer.body())
                        .filter(it -> !it.isBlank())
                        .collect(Collectors.joining("\n\n"));
        return text.isEmpty() ? null : text;
    }

    static UUID id(String part, UUID of) {
        return Terms.named(part + "|" + of);
    }

    static @Nullable String email(@Nullable String address) {
        return address != null && address.matches("[\\w.+-]{1,64}@[a-zA-Z\\d-]+([.][a-zA-Z\\d-]+)+")
                ? address.toLowerCase(Locale.ROOT)
                : null;
    }
}
