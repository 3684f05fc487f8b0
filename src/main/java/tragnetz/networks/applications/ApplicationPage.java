package tragnetz.networks.applications;

import tragnetz.shared.web.Form;
import tragnetz.shared.web.House;
import tragnetz.shared.web.Problems;

import java.util.Map;
import java.util.UUID;

/**
 * One question, or the summary of all answers.
 *
 * @param number of the question, from 1
 * @param count of all questions of this applicant
 * @param own the viewer's organisations that are known from other networks
 * @param works kinds of organisations, by name
 * @param languages languages to tick, by name
 */
public record ApplicationPage(
        House house,
        Step step,
        Step before,
        Step after,
        int number,
        int count,
        Draft draft,
        Map<UUID, String> own,
        Map<String, String> works,
        Map<String, String> languages,
        Problems problems)
        implements Form {

    public String path() {
        return house.path() + "/application";
    }

    /** The address of a question, without language. */
    public String at(Step other) {
        return path() + "?step=" + other.word();
    }

    /** The name of the applicant, its own organisation's when it is known. */
    public String name() {
        return draft.organisation() == null
                ? draft.name()
                : own.getOrDefault(draft.organisation(), "");
    }

    @Override
    public String template() {
        return step == Step.SUMMARY
                ? "networks/applications/summary"
                : "networks/applications/question";
    }
}
