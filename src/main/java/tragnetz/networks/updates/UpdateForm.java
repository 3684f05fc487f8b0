package tragnetz.networks.updates;

import org.jspecify.annotations.Nullable;

import tragnetz.shared.web.Problems;
import tragnetz.shared.web.Typed;

/**
 * Six short fields, all optional.
 *
 * @param organisation for which the person speaks
 */
record UpdateForm(
        @Nullable String organisation,
        @Nullable String people,
        @Nullable String offers,
        @Nullable String capacity,
        @Nullable String successes,
        @Nullable String challenges,
        @Nullable String wishes) {

    private static final int LONGEST = 600;

    Said said() {
        return new Said(
                Typed.clean(people),
                Typed.clean(offers),
                Typed.clean(capacity),
                Typed.clean(successes),
                Typed.clean(challenges),
                Typed.clean(wishes));
    }

    static Problems check(Said said, boolean draft) {
        Problems problems = new Problems();
        for (Topic topic : Topic.values()) {
            problems.longest(topic.word(), said.of(topic), LONGEST);
        }
        return problems.when(!draft && said.silent(), "people", "updates.empty");
    }
}
