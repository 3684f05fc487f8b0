package tragnetz.directory.topics;

import tragnetz.shared.i18n.Fold;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which labels a query resembles where it contains none: by words, by how words begin and by groups
 * of four letters, in their own script and in Latin letters. Rare traits tell more than frequent
 * ones (cosine of tf-idf weights); a topic is as like as its four likest labels.
 */
final class Likeness {

    /** What a shared trait is worth: a whole word, its beginning, four letters of it. */
    private static final float WORD = 1;

    private static final float BEGINNING = 0.7f;
    private static final float LETTERS = 0.35f;

    private static final int BEGINS = 5;
    private static final int GROUP = 4;

    /** Each further label of a topic counts that much of the one before. */
    private static final double FADING = 0.4;

    private static final int LABELS = 4;

    /** Below it, what is found is chance: measured with queries of other people. */
    private static final double LEAST = 0.15;

    /** A topic and how like it is. */
    record Guess(String topic, double likeness) {}

    /** The labels with a trait and what it weighs in each. */
    private record Trait(float rarity, int[] labels, float[] weights) {}

    private final List<String> topics;
    private final Set<String> fillers;
    private final Map<String, Trait> traits = new HashMap<>();
    private final int[] topicOf;
    private final float rarest;

    Likeness(List<Thesaurus.Concept> concepts, Set<String> fillers) {
        this.topics = concepts.stream().map(Thesaurus.Concept::id).toList();
        this.fillers = fillers;
        this.rarest = (float) Math.log(topics.size() + 1.0);
        List<Map<String, Float>> labels = new ArrayList<>();
        List<Integer> owners = new ArrayList<>();
        Map<String, BitSet> spread = new HashMap<>();
        for (int topic = 0; topic < concepts.size(); topic++) {
            for (List<String> ofLanguage : concepts.get(topic).labels().values()) {
                for (String text : ofLanguage) {
                    Map<String, Float> own = traits(text);
                    for (String trait : own.keySet()) {
                        spread.computeIfAbsent(trait, _ -> new BitSet()).set(topic);
                    }
                    labels.add(own);
                    owners.add(topic);
                }
            }
        }
        topicOf = owners.stream().mapToInt(Integer::intValue).toArray();
        weigh(labels, spread);
    }

    private void weigh(List<Map<String, Float>> labels, Map<String, BitSet> spread) {
        Map<String, Float> rarity = new HashMap<>();
        spread.forEach(
                (trait, owners) ->
                        rarity.put(
                                trait,
                                (float) Math.log((topics.size() + 1.0) / owners.cardinality())));
        Map<String, List<Integer>> places = new HashMap<>();
        float[] lengths = new float[labels.size()];
        for (int label = 0; label < labels.size(); label++) {
            double sum = 0;
            for (Map.Entry<String, Float> own : labels.get(label).entrySet()) {
                double weight = own.getValue() * rarity.getOrDefault(own.getKey(), 0f);
                sum += weight * weight;
                places.computeIfAbsent(own.getKey(), _ -> new ArrayList<>()).add(label);
            }
            lengths[label] = (float) Math.sqrt(sum);
        }
        places.forEach(
                (trait, where) -> {
                    float rare = rarity.getOrDefault(trait, 0f);
                    int[] at = where.stream().mapToInt(Integer::intValue).toArray();
                    float[] weights = new float[at.length];
                    for (int i = 0; i < at.length; i++) {
                        float own = labels.get(at[i]).getOrDefault(trait, 0f);
                        weights[i] = own * rare / lengths[at[i]];
                    }
                    traits.put(trait, new Trait(rare, at, weights));
                });
    }

    /** The topics it resembles, the likest first; none when it resembles nothing. */
    List<Guess> of(String query, int most) {
        float[] likeness = new float[topicOf.length];
        double length = 0;
        for (Map.Entry<String, Float> own : traits(query).entrySet()) {
            Trait trait = traits.get(own.getKey());
            // What no label has makes the rest of the query less telling, but not worthless.
            double weight = own.getValue() * (trait == null ? rarest / 2 : trait.rarity());
            length += weight * weight;
            if (trait != null) {
                for (int i = 0; i < trait.labels().length; i++) {
                    likeness[trait.labels()[i]] += (float) weight * trait.weights()[i];
                }
            }
        }
        double[][] likest = new double[topics.size()][LABELS];
        for (int label = 0; label < likeness.length; label++) {
            if (likeness[label] > 0) {
                keep(likest[topicOf[label]], likeness[label] / Math.sqrt(length));
            }
        }
        List<Guess> guesses = new ArrayList<>();
        for (int topic = 0; topic < likest.length; topic++) {
            double sum = 0;
            for (int i = LABELS - 1; i >= 0; i--) {
                sum = sum * FADING + likest[topic][i];
            }
            if (sum >= LEAST) {
                guesses.add(new Guess(topics.get(topic), sum));
            }
        }
        guesses.sort(Comparator.comparingDouble(Guess::likeness).reversed());
        return guesses.stream().limit(most).toList();
    }

    /** Keeps the largest, in descending order. */
    private static void keep(double[] largest, double value) {
        for (int i = 0; i < largest.length; i++) {
            if (value > largest[i]) {
                System.arraycopy(largest, i, largest, i + 1, largest.length - i - 1);
                largest[i] = value;
                return;
            }
        }
    }

    private Map<String, Float> traits(String text) {
        Map<String, Float> traits = new LinkedHashMap<>();
        for (String word : Fold.words(text)) {
            if (!fillers.contains(word)) {
                forms(word).forEach(it -> traits(it, traits));
            }
        }
        return traits;
    }

    private static void traits(String word, Map<String, Float> traits) {
        if (word.length() < 2) {
            return;
        }
        traits.merge("w" + word, WORD, Math::max);
        if (word.length() >= BEGINS) {
            traits.merge("b" + word.substring(0, BEGINS), BEGINNING, Math::max);
        }
        if (word.length() >= GROUP) {
            String framed = "_" + word + "_";
            for (int i = 0; i + GROUP <= framed.length(); i++) {
                traits.merge("g" + framed.substring(i, i + GROUP), LETTERS, Math::max);
            }
        }
    }

    /** The word by ear, in its own letters and in Latin ones, and what it is without endings. */
    private static Set<String> forms(String word) {
        boolean latin = word.chars().allMatch(it -> it < 128);
        Set<String> forms = new LinkedHashSet<>();
        forms.add(Labels.bare(word));
        if (!latin) {
            forms.addAll(Stem.of(word));
            forms.add(Labels.bare(Fold.latin(word).replace(" ", "")));
        }
        return forms;
    }
}
