package tragnetz.networks.platform;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import tragnetz.shared.Settings;
import tragnetz.shared.access.Person;
import tragnetz.shared.access.Public;
import tragnetz.shared.access.Viewer;
import tragnetz.shared.web.Page;

/**
 * Whoever comes here wants to be gone: the browser forgets the session at once, without a form.
 * Nothing is written; with script the session itself is ended too, by the form in the footer.
 */
@Controller
@Public
class ExitController {

    private final Settings settings;

    ExitController(Settings settings) {
        this.settings = settings;
    }

    @GetMapping("/exit")
    Page exit(Viewer viewer, HttpServletResponse response) {
        boolean out = viewer instanceof Person;
        if (out) {
            response.addHeader(
                    "Set-Cookie",
                    ResponseCookie.from(settings.cookie("session"), "")
                            .path("/")
                            .httpOnly(true)
                            .secure(settings.secure())
                            .sameSite("Lax")
                            .maxAge(0)
                            .build()
                            .toString());
        }
        return new ExitPage(out);
    }
}
