package tragnetz.networks.applications;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One question a page; the name in lower case is the parameter in the URL. */
public enum Step {
    KIND,
    NAME,
    WORK,
    REGION,
    LANGUAGES,
    ABOUT,
    CONTACT,
    SUMMARY;

    static Optional<Step> of(String typed) {
        return Arrays.stream(values()).filter(it -> it.word().equals(typed)).findFirst();
    }

    /** The questions for this kind of applicant, the summary last. */
    static List<Step> asked(Draft draft) {
        return Arrays.stream(values()).filter(it -> it.concerns(draft)).toList();
    }

    private boolean concerns(Draft draft) {
        return switch (this) {
            case KIND, ABOUT, SUMMARY -> true;
            case NAME, REGION, LANGUAGES, CONTACT -> !draft.own();
            case WORK -> draft.kind().equals("organisation");
        };
    }

    Step after(Draft draft) {
        List<Step> asked = asked(draft);
        return asked.get(Math.min(asked.indexOf(this) + 1, asked.size() - 1));
    }

    Step before(Draft draft) {
        List<Step> asked = asked(draft);
        return asked.get(Math.max(asked.indexOf(this) - 1, 0));
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
