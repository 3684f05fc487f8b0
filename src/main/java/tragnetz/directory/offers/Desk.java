package tragnetz.directory.offers;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tragnetz.directory.facts.Hours;
import tragnetz.directory.topics.Topics;
import tragnetz.networks.Networks;
import tragnetz.shared.access.Missing;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.i18n.Words;
import tragnetz.shared.web.Answer;
import tragnetz.shared.web.CollisionPage;
import tragnetz.shared.web.House;
import tragnetz.shared.web.Problems;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where editors change offers; everybody else finds nothing here. */
@Component
class Desk {

    private final OfferStore offers;
    private final OfferTextStore texts;
    private final KeeperStore keepers;
    private final Networks networks;
    private final Topics topics;
    private final Words words;

    Desk(
            OfferStore offers,
            OfferTextStore texts,
            KeeperStore keepers,
            Networks networks,
            Topics topics,
            Words words) {
        this.offers = offers;
        this.texts = texts;
        this.keepers = keepers;
        this.networks = networks;
        this.topics = topics;
        this.words = words;
    }

    /** The organisation, if the viewer may change its offers. */
    Keeper keeper(UUID organisation) {
        return keepers.keeper(organisation).filter(Keeper::edits).orElseThrow(Missing::new);
    }

    @Nullable House house(Keeper keeper, Language language) {
        return keeper.network() == null ? null : networks.house(keeper.network(), language);
    }

    /** The offer, if the viewer may change it; locked until the command is done. */
    Offer locked(UUID id) {
        Offer offer = offer(id);
        return offers.lock(offer.organisation(), id).orElseThrow(Missing::new);
    }

    Offer offer(UUID id) {
        Offer offer = offers.visible(id).orElseThrow(Missing::new);
        keeper(offer.organisation());
        return offer;
    }

    OfferFormPage blank(UUID organisation, Language language) {
        Keeper keeper = keeper(organisation);
        OfferForm form = OfferForm.of(null, null, keeper.language());
        return page(keeper, null, form, new Problems(), List.of(), language);
    }

    OfferFormPage filled(UUID id, String text, Language language) {
        Offer offer = offer(id);
        List<OfferText> all = texts.texts(offer.organisation(), id);
        String in = text.isEmpty() ? offer.facts().language() : text;
        OfferText known =
                all.stream().filter(it -> it.language().equals(in)).findFirst().orElse(null);
        OfferForm form = OfferForm.of(offer, known, in);
        return page(keeper(offer.organisation()), id, form, new Problems(), all, language);
    }

    Answer add(UUID organisation, OfferForm form, Language language) {
        Keeper keeper = keeper(organisation);
        Problems problems = OfferProblems.of(form, topics);
        if (problems.any()) {
            return Answer.again(page(keeper, null, form, problems, List.of(), language));
        }
        UUID id = UUID.randomUUID();
        Facts facts = form.facts(form.text());
        OfferText text = form.words(form.text(), 0);
        offers.insert(organisation, id, facts, false);
        texts.put(organisation, id, text);
        offers.index(organisation, id, Indexed.of(facts, List.of(text)));
        return Answer.moved("/offers/" + id, "directory.offer.added");
    }

    Answer change(UUID id, OfferForm form, Language language) {
        Offer offer = locked(id);
        UUID organisation = offer.organisation();
        List<OfferText> all = texts.texts(organisation, id);
        Problems problems = OfferProblems.of(form, topics);
        if (problems.any()) {
            Keeper keeper = keeper(organisation);
            return Answer.again(page(keeper, id, form, problems, all, language));
        }
        if (!form.version().equals(Integer.toString(offer.version()))) {
            return Answer.conflict(collision(offer, form, all, language));
        }
        String source = offer.facts().language();
        Facts facts = form.facts(source);
        int revision = offer.version() + 1;
        OfferText before = all.getFirst();
        OfferText text = form.words(source, revision);
        offers.update(organisation, id, offer.version(), facts);
        if (text.source() && !text.says(before)) {
            texts.outdate(organisation, id, source, revision);
        }
        texts.put(organisation, id, text);
        offers.index(organisation, id, Indexed.of(facts, texts.texts(organisation, id)));
        return Answer.moved("/offers/" + id + "?text=" + form.text(), "directory.offer.changed");
    }

    private CollisionPage collision(
            Offer offer, OfferForm mine, List<OfferText> all, Language language) {
        OfferText text =
                all.stream()
                        .filter(it -> it.language().equals(mine.text()))
                        .findFirst()
                        .orElse(null);
        OfferForm theirs = OfferForm.of(offer, text, mine.text());
        return CollisionPage.of(
                house(keeper(offer.organisation()), language),
                "/offers/" + offer.id() + "/edit",
                offer.version(),
                labels(mine.fields(), language),
                sides(mine.fields()),
                sides(theirs.fields()));
    }

    private Map<String, String> labels(Map<String, String> fields, Language language) {
        return fields.keySet().stream()
                .collect(Collectors.toMap(it -> it, it -> label(it, language)));
    }

    private String label(String field, Language language) {
        int day = Hours.DAYS.indexOf(field);
        if (day >= 0) {
            return Hours.day(DayOfWeek.of(day + 1), language, false);
        }
        return Stream.of("directory.form." + field, "directory.fact." + field)
                .filter(words::knows)
                .findFirst()
                .map(it -> words.say(language, it))
                .orElse(field);
    }

    private static Map<String, CollisionPage.Side> sides(Map<String, String> fields) {
        return fields.entrySet().stream()
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey,
                                it -> CollisionPage.Side.of(it.getValue()),
                                (one, _) -> one,
                                java.util.LinkedHashMap::new));
    }

    private OfferFormPage page(
            Keeper keeper,
            @Nullable UUID offer,
            OfferForm form,
            Problems problems,
            List<OfferText> all,
            Language language) {
        OfferText source = all.isEmpty() ? null : all.getFirst();
        return new OfferFormPage(
                house(keeper, language),
                keeper,
                offer,
                form,
                problems,
                source == null || source.language().equals(form.text()) ? null : source,
                all.stream().map(OfferText::language).toList(),
                topics);
    }
}
