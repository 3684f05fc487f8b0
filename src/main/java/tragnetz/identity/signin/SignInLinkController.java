package tragnetz.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import tragnetz.shared.access.Public;
import tragnetz.shared.access.Viewer;
import tragnetz.shared.crypto.Tokens;
import tragnetz.shared.web.Answer;
import tragnetz.shared.web.Problems;

/** Takes the link of the mail: its token never reaches a server's log, being in the fragment. */
@Controller
@Public
class SignInLinkController {

    private final AskCookie cookie;
    private final Entrance entrance;

    SignInLinkController(AskCookie cookie, Entrance entrance) {
        this.cookie = cookie;
        this.entrance = entrance;
    }

    @GetMapping("/sign-in/link")
    Answer show() {
        return new SignInLinkPage(false, new Problems());
    }

    @PostMapping("/sign-in/link")
    Answer enter(
            Viewer viewer,
            @RequestParam(defaultValue = "") String token,
            HttpServletRequest request,
            HttpServletResponse response) {
        return cookie.read(request)
                .flatMap(browser -> entrance.byLink(browser, Tokens.hash(token)))
                .map(ask -> entrance.enter(ask, viewer, request, response))
                .orElseGet(
                        () ->
                                Answer.again(
                                        new SignInLinkPage(
                                                true,
                                                new Problems()
                                                        .add("token", "identity.link.gone"))));
    }
}
