package tragnetz.identity.passkeys;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import tragnetz.identity.sessions.Device;
import tragnetz.identity.sessions.Sessions;
import tragnetz.shared.access.Person;
import tragnetz.shared.access.Public;
import tragnetz.shared.access.Viewer;
import tragnetz.shared.web.Answer;
import tragnetz.shared.web.OwnPath;
import tragnetz.shared.web.Page;
import tragnetz.shared.web.Problems;

import java.util.Optional;
import java.util.UUID;

/** Signing in with a passkey; for a person who is signed in already, the step-up. */
@Controller
@Public
class PasskeySignInController {

    private final Ceremonies ceremonies;
    private final Sessions sessions;

    PasskeySignInController(Ceremonies ceremonies, Sessions sessions) {
        this.ceremonies = ceremonies;
        this.sessions = sessions;
    }

    @GetMapping("/sign-in/passkey")
    Page ask(@RequestParam(defaultValue = "") String to) {
        return new PasskeySignInPage(OwnPath.of(to), new Problems());
    }

    @PostMapping("/sign-in/passkey/options")
    Answer options() {
        return new Answer.Data(ceremonies.request());
    }

    @PostMapping("/sign-in/passkey")
    Answer enter(
            Viewer viewer,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String credential,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<UUID> account = ceremonies.authenticate(credential);
        if (account.isEmpty()) {
            return Answer.again(
                    new PasskeySignInPage(
                            OwnPath.of(to),
                            new Problems().add("passkey", "passkeys.problem.refused")));
        }
        if (viewer instanceof Person person && person.account().equals(account.get())) {
            sessions.strengthen(person);
        } else {
            response.addHeader(
                    HttpHeaders.SET_COOKIE,
                    sessions.begin(account.get(), Device.of(request), true, false));
        }
        return Answer.moved(OwnPath.of(to));
    }
}
