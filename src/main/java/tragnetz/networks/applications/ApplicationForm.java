package tragnetz.networks.applications;

import org.jspecify.annotations.Nullable;

import tragnetz.networks.Kinds;
import tragnetz.shared.i18n.Tongues;
import tragnetz.shared.mail.Address;
import tragnetz.shared.web.Problems;
import tragnetz.shared.web.Typed;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The answer to one question. */
record ApplicationForm(
        @Nullable String step,
        @Nullable String kind,
        @Nullable String name,
        @Nullable String work,
        @Nullable String region,
        @Nullable List<String> languages,
        @Nullable String about,
        @Nullable String contact,
        @Nullable String email,
        @Nullable String phone) {

    private static final List<String> KINDS = List.of("organisation", "practitioner", "person");
    private static final int MOST_LANGUAGES = 30;

    Step asked() {
        return Step.of(Typed.line(step)).orElse(Step.KIND);
    }

    /** The draft with this answer in it. */
    Draft into(Draft draft, Step asked) {
        return switch (asked) {
            case KIND -> kind(draft);
            case NAME -> with(draft, Typed.line(name), draft.work(), draft.region());
            case WORK -> with(draft, draft.name(), Typed.line(work), draft.region());
            case REGION -> with(draft, draft.name(), draft.work(), Typed.line(region));
            case LANGUAGES -> told(draft, spoken(), draft.about());
            case ABOUT -> told(draft, draft.languages(), Typed.clean(about));
            case CONTACT ->
                    new Draft(
                            draft.kind(),
                            draft.organisation(),
                            draft.name(),
                            draft.work(),
                            draft.region(),
                            draft.languages(),
                            draft.about(),
                            Typed.line(contact),
                            Typed.plain(email),
                            Typed.plain(phone));
            case SUMMARY -> draft;
        };
    }

    /** What of the answer has no place in the draft. */
    private Problems strange(Step asked) {
        return asked == Step.LANGUAGES
                ? new Problems()
                        .known("languages", languages, Tongues::common)
                        .most("languages", spoken(), MOST_LANGUAGES)
                : new Problems();
    }

    /**
     * What is wrong with the answer.
     *
     * @param own the viewer's own organisations
     */
    Problems check(Draft draft, Step asked, Map<UUID, String> own) {
        Problems problems = strange(asked);
        switch (asked) {
            case KIND ->
                    problems.when(
                            draft.own()
                                    ? !own.containsKey(draft.organisation())
                                    : !KINDS.contains(draft.kind()),
                            "kind",
                            "networks.problem.choose");
            case NAME ->
                    problems.required("name", draft.name())
                            .longest(
                                    "name",
                                    draft.name(),
                                    draft.kind().equals("person") ? 120 : 200);
            case WORK ->
                    problems.when(
                            !Kinds.ALL.contains(draft.work()) || draft.work().equals("individual"),
                            "work",
                            "networks.problem.choose");
            case REGION -> problems.longest("region", draft.region(), 80);
            case LANGUAGES, SUMMARY -> {}
            case ABOUT -> problems.longest("about", draft.about(), 2000);
            case CONTACT ->
                    problems.longest("contact", draft.contact(), 120)
                            .longest("phone", draft.phone(), 40)
                            .when(
                                    !draft.email().isEmpty()
                                            && Address.typed(draft.email()).isEmpty(),
                                    "email",
                                    "networks.problem.email");
        }
        return problems;
    }

    private Draft kind(Draft draft) {
        String chosen = Typed.line(kind);
        boolean own = chosen.startsWith("own ");
        return new Draft(
                own ? "own" : chosen,
                own ? id(chosen.substring(4)) : null,
                draft.name(),
                draft.work(),
                draft.region(),
                draft.languages(),
                draft.about(),
                draft.contact(),
                draft.email(),
                draft.phone());
    }

    private static @Nullable UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private List<String> spoken() {
        return languages == null
                ? List.of()
                : new LinkedHashSet<>(languages).stream().filter(Tongues::common).toList();
    }

    private static Draft with(Draft draft, String name, String work, String region) {
        return new Draft(
                draft.kind(),
                draft.organisation(),
                name,
                work,
                region,
                draft.languages(),
                draft.about(),
                draft.contact(),
                draft.email(),
                draft.phone());
    }

    private static Draft told(Draft draft, List<String> languages, String about) {
        return new Draft(
                draft.kind(),
                draft.organisation(),
                draft.name(),
                draft.work(),
                draft.region(),
                languages,
                about,
                draft.contact(),
                draft.email(),
                draft.phone());
    }
}
