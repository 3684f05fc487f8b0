package tragnetz.directory.api;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tragnetz.directory.facts.Vocabulary;
import tragnetz.directory.topics.Topics;
import tragnetz.shared.Settings;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.i18n.Words;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Our closed lists as taxonomies: topics and the words for conditions, audiences and ways. */
@Component
final class Terms {

    /** The lists, named as in addresses. */
    enum Scheme {
        TOPICS("topics", "topic"),
        CONDITIONS("conditions", "condition"),
        AUDIENCES("audiences", "audience"),
        MODES("modes", "mode"),
        /** Of nothing: a list that is not ours. */
        NONE("none", "none");

        /** All that there are. */
        static final List<Scheme> ALL = List.of(TOPICS, CONDITIONS, AUDIENCES, MODES);

        private final String code;
        private final String word;

        Scheme(String code, String word) {
            this.code = code;
            this.word = word;
        }

        String code() {
            return code;
        }

        UUID id() {
            return named("taxonomy|" + code);
        }

        static Scheme of(UUID id) {
            return ALL.stream().filter(it -> it.id().equals(id)).findFirst().orElse(NONE);
        }
    }

    /**
     * @param code the same for good
     * @param broader null for a term at the top
     */
    record Term(UUID id, Scheme scheme, String code, @Nullable UUID broader) {}

    /** A term that no offer names. */
    static final Term NONE = new Term(named("none"), Scheme.NONE, "none", null);

    private final Map<UUID, Term> terms = new LinkedHashMap<>();
    private final Topics topics;
    private final Words words;
    private final URI base;

    Terms(Topics topics, Words words, Settings settings) {
        this.topics = topics;
        this.words = words;
        this.base = settings.baseUrl();
        for (Topics.Topic topic : topics.all()) {
            String broader = topic.broader();
            add(Scheme.TOPICS, topic.id(), broader == null ? null : id(Scheme.TOPICS, broader));
        }
        Vocabulary.CONDITIONS.forEach(it -> add(Scheme.CONDITIONS, it, null));
        Vocabulary.AUDIENCES.forEach(it -> add(Scheme.AUDIENCES, it, null));
        Vocabulary.MODES.forEach(it -> add(Scheme.MODES, it, null));
    }

    private void add(Scheme scheme, String code, @Nullable UUID broader) {
        UUID id = id(scheme, code);
        terms.put(id, new Term(id, scheme, code, broader));
    }

    static UUID id(Scheme scheme, String code) {
        return named("term|" + scheme.code + "|" + code);
    }

    /** An id that says the same for the same name, on every installation and for good. */
    static UUID named(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    @Nullable Term term(UUID id) {
        return terms.get(id);
    }

    List<Term> all() {
        return List.copyOf(terms.values());
    }

    Hsds.Taxonomy told(Scheme scheme, Language reader) {
        return new Hsds.Taxonomy(
                scheme.id(),
                words.say(reader, heading(scheme)),
                words.say(reader, "directory.taxonomy." + scheme.code),
                base.resolve("/api/hsds/taxonomies/" + scheme.id()));
    }

    Hsds.TaxonomyTerm told(Term term, Language reader, boolean nested) {
        Hsds.Taxonomy taxonomy = told(term.scheme(), reader);
        return new Hsds.TaxonomyTerm(
                term.id(),
                term.code(),
                label(term, reader),
                description(term, reader),
                term.broader(),
                taxonomy.name(),
                nested ? null : taxonomy,
                reader.code(),
                taxonomy.id(),
                address(term));
    }

    /** Topics stand in the SKOS file too. */
    private URI address(Term term) {
        return base.resolve(
                term.scheme() == Scheme.TOPICS
                        ? "/api/topics.ttl#" + term.code()
                        : "/api/hsds/taxonomy_terms/" + term.id());
    }

    String label(Term term, Language reader) {
        return term.scheme() == Scheme.TOPICS
                ? topics.label(term.code(), reader)
                : words.say(reader, "directory." + term.scheme().word + "." + term.code());
    }

    /** The terms an offer names; words that were taken out of our lists are left out. */
    List<Term> of(
            List<String> topics,
            List<String> conditions,
            List<String> audience,
            List<String> modes) {
        List<Term> found = new ArrayList<>();
        find(Scheme.TOPICS, topics, found);
        find(Scheme.CONDITIONS, conditions, found);
        find(Scheme.AUDIENCES, audience, found);
        find(Scheme.MODES, modes, found);
        return found;
    }

    private void find(Scheme scheme, List<String> codes, List<Term> found) {
        for (String code : codes) {
            Term term = terms.get(id(scheme, code));
            if (term != null) {
                found.add(term);
            }
        }
    }

    /** Further words for the term; the label once more where there are none. */
    private String description(Term term, Language reader) {
        List<String> others =
                term.scheme() == Scheme.TOPICS ? topics.others(term.code(), reader) : List.of();
        return others.isEmpty() ? label(term, reader) : String.join(reader.comma(), others);
    }

    private static String heading(Scheme scheme) {
        return switch (scheme) {
            case TOPICS -> "directory.fact.topics";
            case CONDITIONS -> "directory.find.filter.condition";
            case AUDIENCES -> "directory.fact.audience";
            case MODES -> "directory.fact.modes";
            case NONE -> throw new IllegalStateException("nothing has no heading");
        };
    }
}
