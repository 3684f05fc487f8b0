package tragnetz.networks.legal;

import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

import tragnetz.networks.Networks;
import tragnetz.networks.articles.Articles;
import tragnetz.networks.legal.LegalPage.Part;
import tragnetz.shared.Settings;
import tragnetz.shared.access.Missing;
import tragnetz.shared.access.Person;
import tragnetz.shared.access.Viewer;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.i18n.Words;
import tragnetz.shared.web.Answer;
import tragnetz.shared.web.CollisionPage;
import tragnetz.shared.web.CollisionPage.Side;
import tragnetz.shared.web.House;
import tragnetz.shared.web.Page;
import tragnetz.shared.web.Problems;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Asks the questions of a network's legal notices, keeps the answers and writes the notices. */
@Component
public class LegalDesk {

    private static final int ADDITIONS = 20;

    private final Networks networks;
    private final LegalStore store;
    private final Words words;
    private final Settings settings;
    private final Articles articles;

    LegalDesk(
            Networks networks,
            LegalStore store,
            Words words,
            Settings settings,
            Articles articles) {
        this.networks = networks;
        this.store = store;
        this.words = words;
        this.settings = settings;
        this.articles = articles;
    }

    /** Whether every question that is owed an answer has one. */
    public boolean complete(UUID network, LegalKind kind) {
        return !new LegalForm(kind, store.facts(network, kind), 0).check().any();
    }

    Page show(String network, LegalKind kind, Viewer viewer, Language reader) {
        House house = networks.house(network, reader);
        Facts facts = store.facts(house.id(), kind);
        Facts imprint = kind == LegalKind.LEGAL ? facts : store.facts(house.id(), LegalKind.LEGAL);
        boolean editable = viewer instanceof Person person && person.coordinates(house.id());
        List<Part> parts =
                facts.answers().isEmpty()
                        ? List.of()
                        : switch (kind) {
                            case LEGAL -> Notices.imprint(facts, house.country(), reader);
                            case PRIVACY ->
                                    Notices.privacy(facts, imprint, house.country(), reader);
                            case BARRIERS ->
                                    Notices.barriers(
                                            facts, imprint, settings.baseUrl().getHost(), reader);
                        };
        var additions = articles.shown(house.id(), kind.word(), reader, ADDITIONS, 0);
        return new LegalPage(house, kind, parts, additions, editable);
    }

    Page form(String network, LegalKind kind, Person viewer, Language reader) {
        House house = coordinated(network, viewer, reader);
        Facts facts = store.facts(house.id(), kind);
        int version = store.version(house.id(), kind);
        return page(house, new LegalForm(kind, facts, version), new Problems());
    }

    Answer save(
            String network,
            LegalKind kind,
            MultiValueMap<String, String> fields,
            Person viewer,
            Language reader) {
        House house = coordinated(network, viewer, reader);
        LegalForm form = LegalForm.typed(kind, fields);
        Problems problems = form.check();
        if (problems.any()) {
            return Answer.again(page(house, form, problems));
        }
        if (!store.advance(house.id(), kind, form.version())) {
            return Answer.conflict(collision(house, form, reader));
        }
        store.clear(house.id(), kind);
        form.facts()
                .concerning(kind)
                .answers()
                .forEach((name, value) -> store.put(house.id(), kind, name, value));
        return Answer.moved(house.path() + "/" + kind.word(), "legal-saved");
    }

    private House coordinated(String network, Person viewer, Language reader) {
        House house = networks.house(network, reader);
        if (!viewer.coordinates(house.id())) {
            throw new Missing();
        }
        return house;
    }

    private static Page page(House house, LegalForm form, Problems problems) {
        return new LegalFormPage(
                house, form.kind(), form.facts().answers(), form.version(), problems);
    }

    private Page collision(House house, LegalForm form, Language reader) {
        LegalKind kind = form.kind();
        Map<String, String> labels = new LinkedHashMap<>();
        kind.questions()
                .forEach(
                        it ->
                                labels.put(
                                        it.name(),
                                        words.say(
                                                reader, "legal." + kind.word() + "." + it.name())));
        return CollisionPage.of(
                house,
                house.path() + "/" + kind.word() + "/edit",
                store.version(house.id(), kind),
                labels,
                sides(kind, form.facts(), reader),
                sides(kind, store.facts(house.id(), kind), reader));
    }

    private Map<String, Side> sides(LegalKind kind, Facts facts, Language reader) {
        Map<String, Side> sides = new LinkedHashMap<>();
        for (Question question : kind.questions()) {
            String value = facts.of(question.name());
            sides.put(question.name(), new Side(value, shown(kind, question, facts, reader)));
        }
        return sides;
    }

    private String shown(LegalKind kind, Question question, Facts facts, Language reader) {
        String key = "legal." + kind.word() + "." + question.name() + ".";
        return question.options().isEmpty()
                ? facts.of(question.name())
                : facts.all(question.name()).stream()
                        .map(
                                it ->
                                        Supervision.offices().containsKey(it)
                                                ? Supervision.offices().get(it).name()
                                                : words.say(reader, key + it))
                        .collect(Collectors.joining(reader.comma()));
    }
}
