package tragnetz.networks.applications;

import tragnetz.shared.i18n.Fold;

import java.util.HashSet;
import java.util.Set;

/**
 * How alike two names are, in whatever script they are written: by their parts of three letters.
 */
final class Likeness {

    private static final double ENOUGH = 0.55;

    private final Set<String> parts;

    Likeness(String name) {
        this.parts = parts(name);
    }

    boolean to(String other) {
        Set<String> others = parts(other);
        Set<String> common = new HashSet<>(parts);
        common.retainAll(others);
        return !parts.isEmpty() && 2.0 * common.size() / (parts.size() + others.size()) >= ENOUGH;
    }

    private static Set<String> parts(String name) {
        Set<String> parts = new HashSet<>();
        for (String word : Fold.words(Fold.latin(name))) {
            String framed = " " + word + " ";
            for (int i = 0; i + 3 <= framed.length(); i++) {
                parts.add(framed.substring(i, i + 3));
            }
        }
        return parts;
    }
}
