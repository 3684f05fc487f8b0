package tragnetz.identity.passes;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

import tragnetz.identity.sessions.Device;
import tragnetz.identity.sessions.Sessions;
import tragnetz.shared.access.Person;
import tragnetz.shared.access.Viewer;
import tragnetz.shared.i18n.Dates;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.web.Answer;
import tragnetz.shared.web.Buckets;
import tragnetz.shared.web.Form;
import tragnetz.shared.web.Problems;

import java.time.LocalDate;
import java.time.ZoneOffset;

/** Lets people with a card through the turnstile into a session, or tells them why not. */
@Component
class Porter {

    private final Turnstile turnstile;
    private final Buckets buckets;
    private final Sessions sessions;

    Porter(Turnstile turnstile, Buckets buckets, Sessions sessions) {
        this.turnstile = turnstile;
        this.buckets = buckets;
        this.sessions = sessions;
    }

    Answer receive(
            CardForm form,
            Viewer viewer,
            Language language,
            HttpServletRequest request,
            HttpServletResponse response) {
        Problems problems = form.problems();
        String moved = "";
        if (!problems.any()) {
            buckets.drop(form.drop(request));
            switch (turnstile.pass(form)) {
                case Turnstile.Passage.Open open -> {
                    response.addHeader(
                            HttpHeaders.SET_COOKIE,
                            session(open, viewer, form.sharedPhone(), request));
                    return Answer.moved(
                            form.back(), open.reissued() ? "card-reissued" : "signed-in");
                }
                case Turnstile.Passage.Shut(String field, String key, Object[] arguments) ->
                        problems.add(field, key, arguments);
                case Turnstile.Passage.Elsewhere(String address) -> {
                    moved = address;
                    problems.add("digits", "passes.problem.moved", address);
                }
                case Turnstile.Passage.Replaced(var at, String by) ->
                        problems.add(
                                "digits",
                                by.isEmpty()
                                        ? "passes.problem.replaced"
                                        : "passes.problem.replaced.by",
                                Dates.day(LocalDate.ofInstant(at, ZoneOffset.UTC), language),
                                by);
            }
        }
        return Answer.again(page(form, moved, problems));
    }

    private String session(
            Turnstile.Passage.Open open,
            Viewer viewer,
            boolean sharedPhone,
            HttpServletRequest request) {
        if (viewer instanceof Person before) {
            sessions.end(before);
        }
        return sessions.begin(open.account(), Device.of(request), false, sharedPhone);
    }

    private static Form page(CardForm form, String moved, Problems problems) {
        return switch (form) {
            case CardSignInForm it ->
                    new CardSignInPage(it.digits(), it.sharedPhone(), it.back(), moved, problems);
            case EnrolmentForm it -> new EnrolmentPage(it.digits(), it.sharedPhone(), problems);
        };
    }
}
