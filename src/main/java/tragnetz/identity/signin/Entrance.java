package tragnetz.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

import tragnetz.identity.SecondFactor;
import tragnetz.identity.sessions.Device;
import tragnetz.identity.sessions.Sessions;
import tragnetz.shared.access.Door;
import tragnetz.shared.access.Machine;
import tragnetz.shared.access.Person;
import tragnetz.shared.access.Viewer;
import tragnetz.shared.web.Answer;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;

/** Lets in whoever shows the link or the code, once. */
@Component
class Entrance {

    private static final Machine MACHINE = new Machine("sign-in");

    /** What became of a try at the code. */
    sealed interface Try {

        record Right(AskStore.Used ask) implements Try {}

        record Wrong(int left) implements Try {}

        /** Used up, too old, tried too often or asked for in another browser. */
        record Gone() implements Try {}
    }

    private final Door door;
    private final AskStore store;
    private final AskAnswering answering;
    private final AskCookie cookie;
    private final Sessions sessions;
    private final List<SecondFactor> factors;

    Entrance(
            Door door,
            AskStore store,
            AskAnswering answering,
            AskCookie cookie,
            Sessions sessions,
            List<SecondFactor> factors) {
        this.door = door;
        this.store = store;
        this.answering = answering;
        this.cookie = cookie;
        this.sessions = sessions;
        this.factors = factors;
    }

    Optional<AskStore.Used> byLink(byte[] browser, byte[] link) {
        return door.as(MACHINE, () -> store.useByLink(link, browser));
    }

    /** Counts the try first, whatever becomes of the rest. */
    Try byCode(byte[] browser, String code) {
        Optional<AskStore.Tried> tried = door.writeApart(MACHINE, () -> store.tryCode(browser));
        if (tried.isEmpty()) {
            return new Try.Gone();
        }
        AskStore.Tried ask = tried.get();
        byte[] typed = answering.hash(ask.id(), code);
        if (!MessageDigest.isEqual(typed, ask.codeHash())) {
            int left = AskStore.MOST_TRIES - ask.tries();
            return left == 0 ? new Try.Gone() : new Try.Wrong(left);
        }
        return door.as(MACHINE, () -> store.useByCode(ask.id()))
                .<Try>map(Try.Right::new)
                .orElseGet(Try.Gone::new);
    }

    /** Begins the session, ends the one this browser had, and leads on. */
    Answer enter(
            AskStore.Used ask,
            Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (viewer instanceof Person before) {
            sessions.end(before);
        }
        boolean another =
                door.as(
                        MACHINE,
                        () -> {
                            store.confirm(ask.accountId());
                            return factors.stream().anyMatch(it -> it.wanted(ask.accountId()));
                        });
        String session =
                sessions.begin(ask.accountId(), Device.of(request), false, ask.sharedPhone());
        response.addHeader(HttpHeaders.SET_COOKIE, session);
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.forget());
        return another
                ? Answer.moved(
                        "/my/step-up?to="
                                + URLEncoder.encode(ask.returnPath(), StandardCharsets.UTF_8))
                : Answer.moved(ask.returnPath(), "signed-in");
    }
}
