package tragnetz.networks.ambassadors;

import org.springframework.stereotype.Component;

import tragnetz.shared.Settings;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.i18n.Words;
import tragnetz.shared.mail.Address;
import tragnetz.shared.mail.Addressee;
import tragnetz.shared.mail.Mail;
import tragnetz.shared.mail.Outbox;

/** Tells a seeker that there is an answer, and nothing of what it says or who gave it. */
@Component
class AnswerMails {

    private final Outbox outbox;
    private final Words words;
    private final Settings settings;

    AnswerMails(Outbox outbox, Words words, Settings settings) {
        this.outbox = outbox;
        this.words = words;
        this.settings = settings;
    }

    void tell(String typed, Relay.Told told) {
        Language language = Language.of(told.language()).orElse(Language.DE);
        Address.typed(typed)
                .ifPresent(
                        it ->
                                outbox.put(
                                        new Mail(
                                                new Addressee(told.id(), it, language, true),
                                                words.say(language, "shared.neutral"),
                                                words.say(
                                                        language,
                                                        "relays.mail.text",
                                                        settings.baseUrl()
                                                                + "/"
                                                                + language.code()
                                                                + "/relays"),
                                                null)));
    }
}
