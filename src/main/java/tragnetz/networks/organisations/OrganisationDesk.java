package tragnetz.networks.organisations;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tragnetz.networks.Networks;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.i18n.Told;
import tragnetz.shared.i18n.Tongues;
import tragnetz.shared.i18n.Words;
import tragnetz.shared.web.CollisionPage;
import tragnetz.shared.web.CollisionPage.Side;
import tragnetz.shared.web.House;
import tragnetz.shared.web.Page;
import tragnetz.shared.web.Problems;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** Lays out the forms of an organisation and keeps its texts. */
@Component
class OrganisationDesk {

    private static final List<String> FIELDS =
            List.of(
                    "name",
                    "kind",
                    "country",
                    "region",
                    "languages",
                    "website",
                    "phone",
                    "email",
                    "street",
                    "postcode",
                    "town",
                    "about",
                    "checked");

    private final Networks networks;
    private final OrganisationStore store;
    private final Choices choices;
    private final Words words;

    OrganisationDesk(Networks networks, OrganisationStore store, Choices choices, Words words) {
        this.networks = networks;
        this.store = store;
        this.choices = choices;
        this.words = words;
    }

    /** The text in the asked language, or the source when we do not have that language. */
    About about(OrganisationTold told, @Nullable String asked) {
        boolean offered =
                asked != null && Language.spoken().stream().anyMatch(it -> it.code().equals(asked));
        String language = offered && asked != null ? asked : told.language();
        Told.Text text =
                store.texts(told.id()).stream()
                        .filter(it -> it.language().equals(language))
                        .findFirst()
                        .orElse(null);
        return new About(
                language,
                language.equals(told.language()),
                text == null ? "" : text.text(),
                text == null ? "" : text.state());
    }

    UUID steward(OrganisationTold told, Language reader) {
        return networks.house(told.steward(), reader).id();
    }

    Page page(OrganisationTold told, OrganisationForm form, Problems problems, Language reader) {
        return new OrganisationFormPage(
                networks.house(told.steward(), reader),
                told.path() + "/edit",
                told.path(),
                form,
                told.language(),
                store.texts(told.id()),
                choices.kinds(reader),
                choices.countries(reader),
                choices.languages(told.languages(), reader),
                problems);
    }

    Page empty(House house, OrganisationForm form, Problems problems, Language reader) {
        return new OrganisationFormPage(
                house,
                house.path() + "/organisations/new",
                house.path() + "/members",
                form,
                Objects.requireNonNullElse(form.text(), reader.code()),
                List.of(),
                choices.kinds(reader),
                choices.countries(reader),
                choices.languages(List.of(), reader),
                problems);
    }

    void save(UUID id, About before, String typed, boolean checked) {
        if (typed.isEmpty()) {
            store.untell(id, before.language());
        } else if (before.rewritten(typed) || !before.next(typed, checked).equals(before.state())) {
            store.tell(id, before.language(), typed, before.next(typed, checked));
        }
        if (before.source() && before.rewritten(typed)) {
            store.outdate(id);
        }
    }

    Page collision(
            OrganisationTold now,
            About about,
            Facts facts,
            String typed,
            OrganisationForm form,
            Language reader) {
        Map<String, Side> mine = sides(facts, typed, form.ticked(), reader);
        Facts stored = Facts.read(about.shown(now), now, new Problems());
        Map<String, Side> theirs =
                sides(stored, about.text(), about.state().equals("checked"), reader);
        mine.put("text", Side.of(about.language()));
        theirs.put("text", Side.of(about.language()));
        Map<String, String> labels =
                FIELDS.stream()
                        .collect(
                                Collectors.toMap(
                                        it -> it, it -> words.say(reader, "networks.field." + it)));
        return CollisionPage.of(
                networks.house(now.steward(), reader),
                now.path() + "/edit",
                now.version(),
                labels,
                mine,
                theirs);
    }

    private Map<String, Side> sides(Facts facts, String about, boolean checked, Language reader) {
        Map<String, Side> sides = new LinkedHashMap<>();
        sides.put("name", Side.of(facts.name()));
        sides.put(
                "kind", new Side(facts.kind(), words.say(reader, "networks.kind." + facts.kind())));
        sides.put(
                "country",
                new Side(
                        facts.country(),
                        choices.countries(reader).getOrDefault(facts.country(), "")));
        sides.put("region", Side.of(facts.region()));
        sides.put(
                "languages",
                new Side(
                        String.join(",", facts.languages()),
                        facts.languages().stream()
                                .map(it -> Tongues.in(it, reader))
                                .collect(Collectors.joining(", "))));
        sides.put("website", Side.of(facts.website()));
        sides.put("phone", Side.of(facts.phone()));
        sides.put("email", Side.of(facts.email()));
        sides.put("street", Side.of(facts.street()));
        sides.put("postcode", Side.of(facts.postcode()));
        sides.put("town", Side.of(facts.town()));
        sides.put("about", Side.of(about));
        sides.put(
                "checked",
                new Side(
                        checked ? "yes" : "",
                        words.say(reader, checked ? "shared.yes" : "shared.no")));
        return sides;
    }
}
