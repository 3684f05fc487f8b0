package tragnetz.networks.legal;

import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

import tragnetz.shared.mail.Address;
import tragnetz.shared.web.Problems;
import tragnetz.shared.web.Typed;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A notice's answers, as typed.
 *
 * @param version the version the form was opened with
 */
record LegalForm(LegalKind kind, Facts facts, int version) {

    static LegalForm typed(LegalKind kind, MultiValueMap<String, String> fields) {
        Map<String, String> answers = new LinkedHashMap<>();
        for (Question question : kind.questions()) {
            String answer = answer(question, fields.getOrDefault(question.name(), List.of()));
            if (!answer.isEmpty()) {
                answers.put(question.name(), answer);
            }
        }
        String version = Typed.line(fields.getFirst("version"));
        return new LegalForm(kind, new Facts(answers), Typed.version(version));
    }

    private static String answer(Question question, List<String> typed) {
        return switch (question.shape()) {
            case LINE, CHOICE, SELECT ->
                    question.name().equals("email")
                            ? Typed.plain(first(typed))
                            : Typed.line(first(typed));
            case DATE -> Typed.plain(first(typed));
            case AREA -> Typed.clean(first(typed));
            case MANY ->
                    typed.stream()
                            .flatMap(it -> List.of(it.split(",", -1)).stream())
                            .map(Typed::line)
                            .filter(it -> !it.isEmpty())
                            .distinct()
                            .collect(Collectors.joining(","));
        };
    }

    private static @Nullable String first(List<String> typed) {
        return typed.isEmpty() ? null : typed.getFirst();
    }

    Problems check() {
        Problems problems = new Problems();
        for (Question question : kind.questions()) {
            if (facts.concerns(question)) {
                check(question, problems);
            }
        }
        return problems;
    }

    private void check(Question question, Problems problems) {
        String name = question.name();
        String answer = facts.of(name);
        if (question.required()) {
            problems.required(name, answer);
        }
        if (answer.isEmpty()) {
            return;
        }
        if (question.longest() > 0) {
            problems.longest(name, answer, question.longest());
        }
        problems.when(!question.takes(answer), name, "shared.problem.required")
                .when(
                        name.equals("email") && Address.typed(answer).isEmpty(),
                        name,
                        "identity.signin.address.bad")
                .when(
                        question.shape() == Question.Shape.DATE && !day(answer),
                        name,
                        "legal.problem.day");
    }

    private static boolean day(String typed) {
        try {
            return !LocalDate.parse(typed).isAfter(LocalDate.now(java.time.ZoneOffset.UTC));
        } catch (DateTimeParseException _) {
            return false;
        }
    }
}
