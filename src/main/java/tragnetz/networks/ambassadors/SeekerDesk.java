package tragnetz.networks.ambassadors;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Component;

import tragnetz.shared.crypto.Digits;
import tragnetz.shared.web.Answer;
import tragnetz.shared.web.Buckets;
import tragnetz.shared.web.Problems;
import tragnetz.shared.web.Typed;

import java.util.List;

/** Opens a conversation to whoever has its number. */
@Component
class SeekerDesk {

    private static final int MOST_FROM_A_PLACE = 60;

    private final Relaying relaying;
    private final Buckets buckets;

    SeekerDesk(Relaying relaying, Buckets buckets) {
        this.relaying = relaying;
        this.buckets = buckets;
    }

    Answer found(String typed, HttpServletRequest request) {
        buckets.drop(Buckets.Drop.from(request, "relay-inquiry", MOST_FROM_A_PLACE));
        String digits = Typed.digits(typed);
        Relay relay = Digits.valid(digits) ? relaying.of(digits).orElse(null) : null;
        return relay == null
                ? Answer.again(
                        new RelayPage(
                                Typed.line(typed),
                                null,
                                List.of(),
                                "",
                                new Problems().add("number", "relays.unknown")))
                : new RelayPage(digits, relay, relaying.said(relay), "", new Problems());
    }

    Answer write(String number, String message, HttpServletRequest request) {
        if (!(found(number, request) instanceof RelayPage page) || page.relay() == null) {
            return found(number, request);
        }
        String text = Typed.clean(message);
        Problems problems = MessageForm.check(text);
        if (!problems.any() && !relaying.add(page.relay(), text)) {
            problems.add("message", "relays.paused");
        }
        return problems.any()
                ? Answer.again(
                        new RelayPage(page.number(), page.relay(), page.said(), text, problems))
                : found(number, request);
    }

    Answer report(String number, HttpServletRequest request) {
        if (!(found(number, request) instanceof RelayPage page) || page.relay() == null) {
            return found(number, request);
        }
        String told = relaying.report(page.relay(), "seeker");
        return Answer.moved("/relays", told);
    }
}
