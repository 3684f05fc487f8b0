package tragnetz.networks.legal;

import tragnetz.networks.legal.LegalPage.Part;
import tragnetz.networks.legal.LegalPage.Passage;
import tragnetz.networks.legal.LegalPage.Passage.Fact;
import tragnetz.networks.legal.LegalPage.Passage.Reach;
import tragnetz.networks.legal.LegalPage.Passage.Said;

import java.util.ArrayList;
import java.util.List;

/** Collects the parts of a notice in their order; what has no facts leaves no heading behind. */
final class Writing {

    private final Facts facts;
    private final List<Part> parts = new ArrayList<>();
    private final List<Passage> passages = new ArrayList<>();
    private String heading = "";

    Writing(Facts facts) {
        this.facts = facts;
    }

    Writing part(String key) {
        close();
        heading = key;
        return this;
    }

    /** Names keep their own direction inside a sentence of another. */
    Writing say(String key, Object... arguments) {
        List<Object> apart = new ArrayList<>();
        for (Object argument : arguments) {
            apart.add(argument instanceof String text ? "\u2068" + text + "\u2069" : argument);
        }
        passages.add(new Said(key, apart));
        return this;
    }

    /** The answer as it was typed, if there is one. */
    Writing fact(String label, String question) {
        return facts.has(question) ? told(label, facts.of(question)) : this;
    }

    Writing told(String label, String text) {
        passages.add(new Fact(label.isEmpty() ? null : label, text));
        return this;
    }

    Writing reach(Facts where) {
        if (where.has("email")) {
            passages.add(new Reach("mail", "mailto:" + where.of("email"), where.of("email")));
        }
        if (where.has("phone")) {
            String number = where.of("phone").replaceAll("[^+0-9]", "");
            passages.add(new Reach("phone", "tel:" + number, where.of("phone")));
        }
        return this;
    }

    Writing web(String address) {
        passages.add(new Reach("globe", address, address.replaceFirst("^https?://", "")));
        return this;
    }

    List<Part> parts() {
        close();
        return List.copyOf(parts);
    }

    private void close() {
        if (!passages.isEmpty()) {
            parts.add(new Part(heading, List.copyOf(passages)));
            passages.clear();
        }
    }
}
