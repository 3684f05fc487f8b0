package tragnetz.networks.legal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Answers to the questions of a notice; what was not answered is empty. */
record Facts(Map<String, String> answers) {

    static final Facts NONE = new Facts(Map.of());

    String of(String question) {
        return answers.getOrDefault(question, "");
    }

    boolean has(String question) {
        return !of(question).isEmpty();
    }

    /** What was ticked. */
    List<String> all(String question) {
        return has(question) ? List.of(of(question).split(",", -1)) : List.of();
    }

    /** Whether the question is to be asked, as far as earlier answers decide. */
    boolean concerns(Question question) {
        return question.on() == null || question.among().contains(of(question.on()));
    }

    /** Without the answers to questions that no longer apply. */
    Facts concerning(LegalKind kind) {
        Map<String, String> kept = new LinkedHashMap<>();
        kind.questions().stream()
                .filter(it -> concerns(it) && has(it.name()))
                .forEach(it -> kept.put(it.name(), of(it.name())));
        return new Facts(kept);
    }
}
