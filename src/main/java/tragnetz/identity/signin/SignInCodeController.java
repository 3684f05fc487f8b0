package tragnetz.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import tragnetz.shared.access.Door;
import tragnetz.shared.access.Machine;
import tragnetz.shared.access.Public;
import tragnetz.shared.access.Viewer;
import tragnetz.shared.web.Answer;
import tragnetz.shared.web.Problems;
import tragnetz.shared.web.Typed;

/** Takes the six digits of the mail, in the digits of any script. */
@Controller
@Public
class SignInCodeController {

    private final Door door;
    private final AskStore store;
    private final AskCookie cookie;
    private final Entrance entrance;

    SignInCodeController(Door door, AskStore store, AskCookie cookie, Entrance entrance) {
        this.door = door;
        this.store = store;
        this.cookie = cookie;
        this.entrance = entrance;
    }

    @GetMapping("/sign-in/code")
    Answer show(HttpServletRequest request) {
        return page(request, false, new Problems());
    }

    @PostMapping("/sign-in/code")
    Answer enter(
            Viewer viewer,
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response) {
        String digits = Typed.digits(code);
        if (digits.length() != 6) {
            return again(request, "identity.code.six");
        }
        Entrance.Try tried =
                cookie.read(request)
                        .map(browser -> entrance.byCode(browser, digits))
                        .orElseGet(Entrance.Try.Gone::new);
        return switch (tried) {
            case Entrance.Try.Right(var ask) -> entrance.enter(ask, viewer, request, response);
            case Entrance.Try.Wrong(int left) -> again(request, "identity.code.wrong", left);
            case Entrance.Try.Gone() ->
                    Answer.again(
                            page(request, true, new Problems().add("code", "identity.code.gone")));
        };
    }

    private Answer again(HttpServletRequest request, String key, Object... arguments) {
        return Answer.again(page(request, false, new Problems().add("code", key, arguments)));
    }

    private SignInCodePage page(HttpServletRequest request, boolean gone, Problems problems) {
        String address =
                cookie.read(request)
                        .flatMap(it -> door.as(new Machine("sign-in"), () -> store.address(it)))
                        .orElse("");
        return new SignInCodePage(address, gone || address.isEmpty(), problems);
    }
}
