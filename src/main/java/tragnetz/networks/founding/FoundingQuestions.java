package tragnetz.networks.founding;

import org.springframework.stereotype.Component;

import tragnetz.shared.i18n.Language;
import tragnetz.shared.web.Answer;
import tragnetz.shared.web.Problems;

import java.util.Map;
import java.util.Objects;

/** Leads through the five questions, there and back; what was typed goes along in the form. */
@Component
public class FoundingQuestions {

    /** Founds in the end; takes the key of an empty installation into account. */
    @FunctionalInterface
    public interface Founder {

        /** The answer that ends it; the problems are filled when it does not. */
        Answer found(Problems problems);
    }

    private final FoundingChoices choices;

    FoundingQuestions(FoundingChoices choices) {
        this.choices = choices;
    }

    public FoundingPage page(
            Way way, NetworkWish wish, int question, Language reader, Problems problems) {
        return new FoundingPage(way, wish, question, choices, reader, problems);
    }

    /** The next page, or what the founder answers to a whole wish. */
    public Answer walk(Way way, NetworkWish wish, Language reader, Founder founder) {
        Map<String, String> countries = choices.countries(reader);
        int here = wish.place();
        String go = Objects.requireNonNullElse(wish.go(), "");
        if (go.matches("[1-6]")) {
            return page(way, wish, Integer.parseInt(go), reader, new Problems());
        }
        if (go.equals("back")) {
            return page(way, wish, Math.max(1, here - 1), reader, new Problems());
        }
        if (!go.equals("found")) {
            Problems problems =
                    here == NetworkWish.LAST ? new Problems() : wish.problems(here, countries);
            return problems.any()
                    ? Answer.again(page(way, wish, here, reader, problems))
                    : page(way, wish, Math.min(NetworkWish.LAST, here + 1), reader, new Problems());
        }
        int open = wish.firstOpen(countries);
        Problems problems = wish.problems(open, countries);
        if (problems.any()) {
            return Answer.again(page(way, wish, open, reader, problems));
        }
        Answer done = founder.found(problems);
        return problems.any()
                ? Answer.again(page(way, wish, NetworkWish.LAST, reader, problems))
                : done;
    }
}
