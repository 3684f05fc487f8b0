package tragnetz.networks.sheets;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

import tragnetz.networks.Kinds;
import tragnetz.shared.i18n.Fold;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.i18n.Tongues;
import tragnetz.shared.i18n.Words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Names of languages and of kinds of organisations, in every language of the house. */
@Component
class Vocabulary {

    /** What a cell says of languages: those we know, and the words we do not. */
    record Spoken(List<String> codes, String unknown) {}

    private static final Pattern SIGNS = Pattern.compile("[,;/|&+•·،؛\\n]");

    private final Map<String, String> languages = new HashMap<>();
    private final Map<String, String> kinds = new HashMap<>();
    private final Pattern joints;

    Vocabulary(Words words) {
        try {
            joints =
                    Pattern.compile(
                            " (?:"
                                    + String.join(
                                            "|",
                                            new ClassPathResource("sheets/joints.txt")
                                                    .getContentAsString(StandardCharsets.UTF_8)
                                                    .lines()
                                                    .filter(it -> !it.startsWith("#"))
                                                    .toList())
                                    + ") ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (String code : Tongues.choices(Language.DE).keySet()) {
            languages.put(Fold.text(code), code);
            languages.put(Fold.text(Tongues.own(code)), code);
            Language.spoken().forEach(it -> languages.put(Fold.text(Tongues.in(code, it)), code));
        }
        for (String kind : Kinds.ALL) {
            kinds.put(Fold.text(kind), kind);
            Language.spoken()
                    .forEach(
                            it ->
                                    kinds.put(
                                            Fold.text(words.say(it, "networks.kind." + kind)),
                                            kind));
        }
    }

    Spoken languages(String cell) {
        Set<String> codes = new LinkedHashSet<>();
        StringBuilder unknown = new StringBuilder();
        for (String word :
                SIGNS.splitAsStream(joints.matcher(" " + cell + " ").replaceAll(",")).toList()) {
            String folded = Fold.text(word);
            String code = languages.get(folded);
            if (code != null) {
                codes.add(code);
            } else if (!folded.isEmpty()) {
                unknown.append(unknown.isEmpty() ? "" : ", ").append(word.strip());
            }
        }
        return new Spoken(List.copyOf(codes), unknown.toString());
    }

    Optional<String> kind(String cell) {
        return Optional.ofNullable(kinds.get(Fold.text(cell)));
    }
}
