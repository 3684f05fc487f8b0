package tragnetz.directory.finder;

import tragnetz.directory.facts.Vocabulary;
import tragnetz.shared.i18n.Fold;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.i18n.Spelling;
import tragnetz.shared.i18n.Tongues;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Languages by the names people give them, in every language of the interface. */
final class SpokenNames {

    private static final Map<String, String> CODES = new HashMap<>();

    static {
        for (String code : Vocabulary.LANGUAGES) {
            CODES.putIfAbsent(Fold.text(Tongues.own(code)), code);
            for (Language reader : Language.spoken()) {
                CODES.putIfAbsent(Fold.text(Tongues.in(code, reader)), code);
            }
        }
        CODES.put("farsi", "fa");
        CODES.put("dari", "prs");
        CODES.put("kurdisch", "kmr");
        CODES.put("kurdish", "kmr");
        CODES.put("kurtce", "kmr");
    }

    private SpokenNames() {}

    /** The language a folded word names. */
    static Optional<String> code(String word) {
        String exact = CODES.get(word);
        if (exact != null || word.length() < 6) {
            return Optional.ofNullable(exact);
        }
        return CODES.entrySet().stream()
                .filter(it -> it.getKey().length() > 5 && Spelling.cost(word, it.getKey()) <= 1)
                .map(Map.Entry::getValue)
                .sorted()
                .findFirst();
    }
}
