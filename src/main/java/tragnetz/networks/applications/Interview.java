package tragnetz.networks.applications;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Component;

import tragnetz.shared.access.Viewer;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.web.Answer;
import tragnetz.shared.web.Buckets;
import tragnetz.shared.web.House;
import tragnetz.shared.web.Problems;

/** Leads from question to question, and keeps what was answered. */
@Component
class Interview {

    private static final int MOST_ANSWERS = 400;
    private static final int MOST_SENT = 20;

    private final Questions questions;
    private final Drafts drafts;
    private final Applying applying;
    private final Buckets buckets;

    Interview(Questions questions, Drafts drafts, Applying applying, Buckets buckets) {
        this.questions = questions;
        this.drafts = drafts;
        this.applying = applying;
        this.buckets = buckets;
    }

    /** The asked question, or the first one before it that still needs an answer. */
    ApplicationPage question(
            House house,
            String step,
            Viewer viewer,
            Language language,
            HttpServletRequest request) {
        Draft draft = drafts.of(request, house.id());
        Step asked = Step.of(step).orElse(Step.KIND);
        Step first = draft.missing();
        Step shown = asked.compareTo(first) > 0 ? first : asked;
        return questions.page(
                house,
                Step.asked(draft).contains(shown) ? shown : first,
                draft,
                viewer,
                new Problems(),
                language);
    }

    Answer answer(
            House house,
            ApplicationForm form,
            Viewer viewer,
            Language language,
            HttpServletRequest request,
            HttpServletResponse response) {
        buckets.drop(Buckets.Drop.from(request, "application-answer", MOST_ANSWERS));
        Step asked = form.asked();
        Draft draft = form.into(drafts.of(request, house.id()), asked);
        Problems problems = form.check(draft, asked, questions.own(house, viewer));
        if (problems.any()) {
            return Answer.again(questions.page(house, asked, draft, viewer, problems, language));
        }
        drafts.keep(draft, house.id(), request, response);
        return Answer.moved(house.path() + "/application?step=" + asked.after(draft).word());
    }

    Answer send(
            House house,
            Viewer viewer,
            Language language,
            HttpServletRequest request,
            HttpServletResponse response) {
        Draft draft = drafts.of(request, house.id());
        if (draft.missing() != Step.SUMMARY) {
            return Answer.moved(house.path() + "/application?step=" + draft.missing().word());
        }
        buckets.drop(Buckets.Drop.from(request, "application", MOST_SENT));
        drafts.forget(request, response);
        String number = applying.apply(house, draft, viewer, language);
        return new Answer.Shown(
                new SentPage(house, number, !draft.email().isEmpty()),
                new Answer.Moved(house.path() + "/application/inquiry", null));
    }
}
