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
import tragnetz.shared.web.Problems;

import java.time.LocalDate;
import java.time.ZoneOffset;

/** Begins the session of whoever came through the turnstile, and tells the others why not. */
@Component
class Admission {

    private final Sessions sessions;

    Admission(Sessions sessions) {
        this.sessions = sessions;
    }

    Answer admit(
            Turnstile.Passage.Open open,
            Viewer viewer,
            boolean sharedPhone,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (viewer instanceof Person before) {
            sessions.end(before);
        }
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                sessions.begin(open.account(), Device.of(request), false, sharedPhone));
        return Answer.moved("/my", open.reissued() ? "card-reissued" : "signed-in");
    }

    void explain(Turnstile.Passage passage, Problems problems, Language language) {
        switch (passage) {
            case Turnstile.Passage.Open _ -> {}
            case Turnstile.Passage.Shut(String field, String key, Object[] arguments) ->
                    problems.add(field, key, arguments);
            case Turnstile.Passage.Replaced(var at, String by) ->
                    problems.add(
                            "digits",
                            by.isEmpty() ? "passes.problem.replaced" : "passes.problem.replaced.by",
                            Dates.day(LocalDate.ofInstant(at, ZoneOffset.UTC), language),
                            by);
        }
    }
}
