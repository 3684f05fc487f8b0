package tragnetz.identity.passes;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import tragnetz.shared.access.Public;
import tragnetz.shared.access.Viewer;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.web.Answer;
import tragnetz.shared.web.OwnPath;
import tragnetz.shared.web.Page;
import tragnetz.shared.web.Problems;

/** Signing in with card and PIN. */
@Controller
@Public
class CardSignInController {

    private final Porter porter;

    CardSignInController(Porter porter) {
        this.porter = porter;
    }

    @GetMapping("/sign-in/card")
    Page ask(@RequestParam(defaultValue = "") String to) {
        return new CardSignInPage("", true, OwnPath.of(to), "", new Problems());
    }

    @PostMapping("/sign-in/card")
    Answer enter(
            CardSignInForm form,
            Viewer viewer,
            Language language,
            HttpServletRequest request,
            HttpServletResponse response) {
        return porter.receive(form, viewer, language, request, response);
    }
}
