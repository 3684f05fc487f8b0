package tragnetz.directory.hsds;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tragnetz.directory.hsds.Report.Fate;
import tragnetz.directory.offers.Facts;
import tragnetz.directory.offers.OfferText;
import tragnetz.directory.offers.Offers;
import tragnetz.directory.topics.Topics;
import tragnetz.networks.MemberRegister;
import tragnetz.shared.access.Person;
import tragnetz.shared.web.Answer;
import tragnetz.shared.web.House;
import tragnetz.shared.web.Markdown;
import tragnetz.shared.web.Problems;
import tragnetz.shared.web.Typed;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a package into a network, in the open transaction: all of it or nothing. */
@Component
class Importing {

    private static final Set<String> OWN = Set.of("organizations", "services");
    private static final Set<String> USED =
            Set.of(
                    "phones",
                    "languages",
                    "schedules",
                    "cost_options",
                    "service_at_location",
                    "addresses");

    private final ImportStore store;
    private final MemberRegister register;
    private final Offers offers;
    private final Topics topics;

    Importing(ImportStore store, MemberRegister register, Offers offers, Topics topics) {
        this.store = store;
        this.register = register;
        this.offers = offers;
        this.topics = topics;
    }

    /** The run's id and its report. */
    record Done(UUID run, Report report) {}

    /** What a coordinator brought; the page comes back when it is no package. */
    Answer brought(House house, ImportForm form, Person viewer) {
        Problems problems = form.problems();
        Package pack = form.pack(problems);
        if (pack == null) {
            return Answer.again(new ImportFormPage(house, form.text(), problems));
        }
        Done done = read(house.id(), form.name(), pack, viewer.account());
        return Answer.moved(house.path() + "/imports/" + done.run(), "directory.import.done");
    }

    Done read(UUID network, String file, Package pack, @Nullable UUID account) {
        UUID run = UUID.randomUUID();
        store.begin(network, run, Reading.shorter(file, 200), account);
        Report report = new Report();
        String language = register.language(network);
        Map<String, UUID> organisations = new HashMap<>();
        pack.table("organizations")
                .forEach(it -> organisation(network, it, language, organisations, report));
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        Reading reading = new Reading(pack, topics, report, language, today);
        Set<String> services = new HashSet<>();
        for (Line line : pack.table("services")) {
            services.add(line.id());
            service(network, line, language, organisations, reading, report);
        }
        others(pack, services, report);
        store.end(network, run, report.entries());
        return new Done(run, report);
    }

    private void organisation(
            UUID network,
            Line line,
            String language,
            Map<String, UUID> organisations,
            Report report) {
        String name = Reading.shorter(line.cell("name"), 200);
        if (line.id().isEmpty() || name.isEmpty()) {
            report.skip(line, line.id().isEmpty() ? "no-id" : "no-name");
            return;
        }
        UUID id = id(network, "organisation", line.id());
        organisations.put(line.id(), id);
        var entry =
                new MemberRegister.Entry(
                        name,
                        "association",
                        "",
                        List.of(),
                        language,
                        Reading.site(line.cell("website")),
                        null,
                        Reading.mail(line.cell("email")),
                        Typed.clean(line.cell("description")));
        byte[] digest = digest(entry);
        Fate fate = store.fate(network, "organisation", line.id(), digest);
        if (fate != Fate.UNCHANGED) {
            register.put(network, id, entry);
            store.remember(network, "organisation", line.id(), id, null, digest);
        }
        report.add(line, fate, id, null);
    }

    private void service(
            UUID network,
            Line line,
            String language,
            Map<String, UUID> organisations,
            Reading reading,
            Report report) {
        String title = Reading.shorter(line.cell("name"), 200);
        UUID organisation =
                organisations.getOrDefault(
                        line.cell("organization_id"),
                        store.known(network, line.cell("organization_id")).orElse(null));
        if (line.id().isEmpty() || title.isEmpty() || organisation == null) {
            report.skip(
                    line,
                    line.id().isEmpty()
                            ? "no-id"
                            : title.isEmpty() ? "no-name" : "no-organisation");
            return;
        }
        UUID id = id(network, "offer", line.id());
        Facts facts = reading.facts(line);
        boolean published = List.of("active", "").contains(line.cell("status"));
        String summary = Markdown.snippet(Typed.clean(line.cell("description")), 280);
        String body = body(line);
        OfferText text =
                new OfferText(
                        language,
                        title,
                        summary,
                        body.startsWith(summary) ? body.substring(summary.length()).strip() : body,
                        "source",
                        0,
                        Instant.EPOCH);
        byte[] digest = digest(facts + " " + text + " " + published + " " + organisation);
        Fate fate = store.fate(network, "offer", line.id(), digest);
        if (fate == Fate.UPDATED && !offers.replace(organisation, id, facts, published, text)) {
            report.skip(line, "gone");
            return;
        }
        if (fate == Fate.CREATED) {
            offers.add(organisation, id, facts, published, List.of(text));
        }
        if (fate != Fate.UNCHANGED) {
            store.remember(network, "offer", line.id(), organisation, id, digest);
        }
        report.add(line, fate, organisation, id);
        if (!published) {
            report.warn(line, "not-active", Reading.shorter(line.cell("status"), 60));
        }
    }

    /** Rows that are no records of their own: used for their service, or said to be left aside. */
    private static void others(Package pack, Set<String> services, Report report) {
        pack.tables()
                .forEach(
                        (table, lines) -> {
                            if (OWN.contains(table)) {
                                return;
                            }
                            for (Line line : lines) {
                                String service = line.cell("service_id");
                                if (table.equals("locations")) {
                                    location(line, report);
                                } else if (!USED.contains(table)) {
                                    report.skip(line, "not-used");
                                } else if (!table.equals("addresses")
                                        && !services.contains(service)) {
                                    report.skip(line, "no-service");
                                } else {
                                    report.add(line, Fate.USED, null, null);
                                }
                            }
                        });
    }

    private static void location(Line line, Report report) {
        try {
            double north = Double.parseDouble("0" + line.cell("latitude").replace("-", ""));
            double east = Double.parseDouble("0" + line.cell("longitude").replace("-", ""));
            if (north > 90 || east > 180) {
                report.warn(
                        line, "coordinates", line.cell("latitude") + ", " + line.cell("longitude"));
                return;
            }
        } catch (NumberFormatException e) {
            report.warn(line, "coordinates", Reading.shorter(line.cell("latitude"), 40));
            return;
        }
        report.add(line, Fate.USED, null, null);
    }

    private static String body(Line line) {
        String text =
                Stream.of(
                                "description",
                                "application_process",
                                "fees_description",
                                "eligibility_description",
                                "alert")
                        .map(it -> Typed.clean(line.cell(it)))
                        .filter(it -> !it.isEmpty())
                        .collect(Collectors.joining("\n\n"));
        return text.length() <= 19_000 ? text : text.substring(0, 19_000) + " …";
    }

    /** The same source gives the same id in the same network, and none of another network's. */
    private static UUID id(UUID network, String kind, String source) {
        return UUID.nameUUIDFromBytes(
                ("hsds " + network + " " + kind + " " + source).getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] digest(Object content) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(content.toString().getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
