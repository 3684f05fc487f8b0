package tragnetz.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import tragnetz.shared.access.Person;
import tragnetz.shared.access.Public;
import tragnetz.shared.access.Viewer;
import tragnetz.shared.demo.DemoSignIns;
import tragnetz.shared.mail.Address;
import tragnetz.shared.web.Answer;
import tragnetz.shared.web.Buckets;
import tragnetz.shared.web.OwnPath;
import tragnetz.shared.web.Problems;

/** Asks for a sign-in mail. The answer is the same whether we know the address or not. */
@Controller
@Public
class SignInController {

    private static final int MOST_FROM_A_PLACE = 300;
    private static final int MOST_FOR_AN_ADDRESS = 20;

    private final Asking asking;
    private final AskCookie cookie;
    private final Buckets buckets;
    private final DemoSignIns demo;

    SignInController(Asking asking, AskCookie cookie, Buckets buckets, DemoSignIns demo) {
        this.asking = asking;
        this.cookie = cookie;
        this.buckets = buckets;
        this.demo = demo;
    }

    @GetMapping("/sign-in")
    Answer show(
            Viewer viewer,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String address) {
        return viewer instanceof Person
                ? Answer.moved(OwnPath.of(to))
                : page(new SignInForm(address, to, ""), new Problems());
    }

    @PostMapping("/sign-in")
    Answer ask(SignInForm form, HttpServletRequest request, HttpServletResponse response) {
        Problems problems = form.problems();
        if (problems.any()) {
            return Answer.again(page(form, problems));
        }
        Address address = Address.typed(form.address()).orElseThrow();
        buckets.drop(
                Buckets.Drop.from(request, "sign-in", MOST_FROM_A_PLACE),
                new Buckets.Drop("sign-in", address.text(), MOST_FOR_AN_ADDRESS));
        String secret = asking.ask(address, form.to(), form.sharedPhone());
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.carry(secret));
        return Answer.moved("/sign-in/code");
    }

    private SignInPage page(SignInForm form, Problems problems) {
        return new SignInPage(form.address(), form.to(), form.sharedPhone(), demo.all(), problems);
    }
}
