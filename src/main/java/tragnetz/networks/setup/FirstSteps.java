package tragnetz.networks.setup;

import org.springframework.stereotype.Component;

import tragnetz.networks.founding.FoundingQuestions;
import tragnetz.networks.founding.NetworkWish;
import tragnetz.networks.founding.Way;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.web.Answer;
import tragnetz.shared.web.Problems;

import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/** Leads into an empty house: through the questions, or to where a network moves in. */
@Component
class FirstSteps {

    /** The question who is responsible. */
    private static final int RESPONSIBLE = 5;

    private final SetUp setUp;
    private final FoundingQuestions questions;

    FirstSteps(SetUp setUp, FoundingQuestions questions) {
        this.setUp = setUp;
        this.questions = questions;
    }

    /**
     * The next page.
     *
     * @param admission lets the administrator in
     */
    Answer walk(NetworkWish wish, String token, Language language, Consumer<UUID> admission) {
        if ("arrive".equals(wish.go())) {
            return new KeeperPage(token, wish, new Problems());
        }
        if ("keep".equals(wish.go())) {
            return keep(wish, token, language, admission);
        }
        return questions.walk(
                Way.setUp(token),
                wish,
                language,
                problems -> {
                    UUID account = setUp.found(wish, token, problems, language);
                    if (account != null) {
                        admission.accept(account);
                    }
                    return Answer.moved("/my", "set-up");
                });
    }

    private Answer keep(
            NetworkWish wish, String token, Language language, Consumer<UUID> admission) {
        Problems problems = wish.problems(RESPONSIBLE, Map.of());
        UUID account = problems.any() ? null : setUp.keep(wish, token, problems, language);
        if (account == null) {
            return Answer.again(new KeeperPage(token, wish, problems));
        }
        admission.accept(account);
        return Answer.moved("/administration/arrivals", "set-up-kept");
    }
}
