package tragnetz.networks.legal;

import tragnetz.shared.web.Form;
import tragnetz.shared.web.Here;
import tragnetz.shared.web.House;
import tragnetz.shared.web.Problems;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The questions of a notice. */
public record LegalFormPage(
        House house, LegalKind kind, Map<String, String> answers, int version, Problems problems)
        implements Form {

    @Override
    public String template() {
        return "networks/legal/edit";
    }

    public String key(Question question) {
        return "legal." + kind.word() + "." + question.name();
    }

    public String typed(Question question) {
        return answers.getOrDefault(question.name(), "");
    }

    public List<String> picked(Question question) {
        return List.of(typed(question).split(",", -1));
    }

    /** What one chooses from; offices are called what they call themselves. */
    public Map<String, String> options(Question question, Here here) {
        Map<String, String> options = new LinkedHashMap<>();
        for (String option : question.options()) {
            Supervision.Office office = Supervision.offices().get(option);
            options.put(
                    option,
                    office == null || !question.name().equals("supervision")
                            ? here.say(key(question) + "." + option)
                            : office.name());
        }
        return options;
    }
}
