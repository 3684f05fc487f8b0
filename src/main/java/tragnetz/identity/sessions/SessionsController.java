package tragnetz.identity.sessions;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import tragnetz.shared.access.Missing;
import tragnetz.shared.access.Person;
import tragnetz.shared.access.Public;
import tragnetz.shared.access.Viewer;
import tragnetz.shared.web.Answer;
import tragnetz.shared.web.Page;

import java.util.UUID;

/** A person sees and ends the own sessions. */
@Controller
class SessionsController {

    private final SessionStore store;
    private final Sessions sessions;

    SessionsController(SessionStore store, Sessions sessions) {
        this.store = store;
        this.sessions = sessions;
    }

    @GetMapping("/my/sessions")
    Page index(Person viewer) {
        return new SessionsPage(viewer.session(), store.all(viewer.account()));
    }

    @PostMapping("/my/sessions/{id}/ending")
    Answer end(Person viewer, @PathVariable UUID id) {
        if (store.end(viewer.account(), id) == 0) {
            throw new Missing();
        }
        return Answer.moved("/my/sessions", "session-ended");
    }

    @PostMapping("/my/sessions/ending")
    Answer endOthers(Person viewer) {
        store.endOthers(viewer.account(), viewer.session());
        return Answer.moved("/my/sessions", "sessions-ended");
    }

    @PostMapping("/sign-out")
    @Public
    Answer signOut(Viewer viewer, HttpServletResponse response) {
        if (viewer instanceof Person person) {
            store.end(person.account(), person.session());
        }
        response.addHeader(HttpHeaders.SET_COOKIE, sessions.forget());
        return Answer.moved("/", "signed-out");
    }
}
