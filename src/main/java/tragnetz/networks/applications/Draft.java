package tragnetz.networks.applications;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/**
 * What an applicant has answered so far; empty where nothing was asked yet.
 *
 * @param kind organisation, practitioner, person, or own
 * @param organisation the applicant's own, which is known already; null for all others
 * @param work what kind of organisation
 */
public record Draft(
        String kind,
        @Nullable UUID organisation,
        String name,
        String work,
        String region,
        List<String> languages,
        String about,
        String contact,
        String email,
        String phone) {

    static final Draft EMPTY = new Draft("", null, "", "", "", List.of(), "", "", "", "");

    public boolean own() {
        return kind.equals("own");
    }

    /** As the first question's form says it. */
    public String choice() {
        return organisation == null ? kind : "own " + organisation;
    }

    /** The first question that still needs an answer; the summary when none does. */
    Step missing() {
        if (kind.isEmpty()) {
            return Step.KIND;
        }
        if (!own() && name.isEmpty()) {
            return Step.NAME;
        }
        return kind.equals("organisation") && work.isEmpty() ? Step.WORK : Step.SUMMARY;
    }

    /** The address to answer to is never without a name. */
    String person() {
        return contact.isEmpty() ? name : contact;
    }
}
