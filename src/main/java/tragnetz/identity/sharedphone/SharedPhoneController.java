package tragnetz.identity.sharedphone;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

import tragnetz.identity.sessions.Device;
import tragnetz.identity.sessions.Sessions;
import tragnetz.shared.access.Person;
import tragnetz.shared.web.Answer;
import tragnetz.shared.web.Page;

/**
 * One session's shared-phone mode, which ends with the session; that mails and pushes say nothing
 * stays.
 */
@Controller
class SharedPhoneController {

    private final Sessions sessions;

    SharedPhoneController(Sessions sessions) {
        this.sessions = sessions;
    }

    @GetMapping("/my/shared-phone")
    Page show(Person viewer) {
        return new SharedPhonePage(viewer.sharedPhone());
    }

    @PostMapping("/my/shared-phone")
    Answer begin(Person viewer, HttpServletRequest request, HttpServletResponse response) {
        if (!viewer.sharedPhone()) {
            response.addHeader(HttpHeaders.SET_COOKIE, sessions.share(viewer, Device.of(request)));
        }
        return Answer.moved("/my/shared-phone", "shared-phone");
    }
}
