package tragnetz.directory.finder;

import tragnetz.directory.entries.Answered;
import tragnetz.directory.entries.Catalogue;
import tragnetz.directory.entries.Question;

import java.util.List;

/**
 * What the catalogue answered.
 *
 * @param tried whether no entry has all the words, so that any of them counts, and the likest topic
 * @param page the last one for whoever asks for more
 */
record Finding(Question question, Answered answered, boolean tried, int page) {

    static Finding of(Catalogue catalogue, Question question, List<String> guesses, int page) {
        Finding strict = of(catalogue, question, false, page);
        boolean nothing = strict.answered().total() == 0;
        return nothing && question.topics().isEmpty() && !question.rest().isEmpty()
                ? of(catalogue, question.loosely(guesses.stream().limit(1).toList()), true, page)
                : strict;
    }

    private static Finding of(Catalogue catalogue, Question question, boolean tried, int page) {
        Answered answered = catalogue.ask(question, page, Wish.PAGE);
        int last = Math.max(1, (answered.total() + Wish.PAGE - 1) / Wish.PAGE);
        return page <= last
                ? new Finding(question, answered, tried && answered.total() > 0, page)
                : of(catalogue, question, tried, last);
    }
}
