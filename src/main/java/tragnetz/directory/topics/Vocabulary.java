package tragnetz.directory.topics;

import java.util.List;
import java.util.Set;

/** The words by which topics and danger are found again in what somebody types. */
record Vocabulary(Labels labels, Labels alarms, Signs signs) {

    static Vocabulary of(List<Thesaurus.Concept> topics, Set<String> fillers) {
        List<Thesaurus.Concept> danger = Thesaurus.read("topics/alarms.txt");
        return new Vocabulary(
                new Labels(topics, fillers),
                new Labels(danger.stream().map(Romanised::beside).toList(), fillers),
                new Signs(danger, fillers));
    }
}
