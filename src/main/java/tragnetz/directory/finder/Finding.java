package tragnetz.directory.finder;

import tragnetz.directory.entries.Answered;
import tragnetz.directory.entries.Catalogue;
import tragnetz.directory.entries.Question;
import tragnetz.directory.topics.Topics;

import java.util.List;
import java.util.stream.Stream;

/**
 * What the catalogue answered.
 *
 * @param tried whether no entry has all the words, so that any of them counts, and the likest topic
 * @param instead topics that were looked up because nobody offers what was named; mostly none
 * @param page the last one for whoever asks for more
 */
record Finding(
        Question question, Answered answered, boolean tried, List<String> instead, int page) {

    static Finding of(Catalogue catalogue, Topics topics, Wish wish, Reading.Read read) {
        Question question = read.question();
        Finding strict = of(catalogue, question, wish.number());
        if (strict.found()) {
            return strict;
        }
        if (!question.topics().isEmpty()) {
            List<String> instead = topics.instead(wish.q(), question.topics());
            return strict.or(
                    of(catalogue, question.instead(instead), wish.number()), false, instead);
        }
        if (!question.rest().isEmpty()) {
            List<String> likest = read.guesses().stream().limit(1).toList();
            return strict.or(
                    of(catalogue, question.loosely(likest), wish.number()), true, List.of());
        }
        return strict;
    }

    private static Finding of(Catalogue catalogue, Question question, int page) {
        Answered answered = catalogue.ask(question, page, Wish.PAGE);
        int last = Math.max(1, (answered.total() + Wish.PAGE - 1) / Wish.PAGE);
        return page <= last
                ? new Finding(question, answered, false, List.of(), page)
                : of(catalogue, question, last);
    }

    private boolean found() {
        return answered.total() > 0;
    }

    private Finding or(Finding other, boolean tried, List<String> instead) {
        return other.found()
                ? new Finding(other.question, other.answered, tried, instead, other.page)
                : this;
    }

    /** The topics asked for and those that were looked up. */
    List<String> meant(Question asked) {
        return Stream.concat(asked.topics().stream(), question.topics().stream()).toList();
    }
}
