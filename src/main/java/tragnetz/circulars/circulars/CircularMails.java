package tragnetz.circulars.circulars;

import org.springframework.stereotype.Component;

import tragnetz.shared.Settings;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.i18n.Tongues;
import tragnetz.shared.i18n.Words;
import tragnetz.shared.mail.Addressee;
import tragnetz.shared.mail.Mail;
import tragnetz.shared.mail.Manner;
import tragnetz.shared.mail.ReturnAddress;
import tragnetz.shared.web.House;

import java.util.UUID;

/** Writes a circular, or an answer about it, to one person; plain text, nothing that watches. */
@Component
class CircularMails {

    private final Words words;
    private final Settings settings;
    private final ReturnAddress returns;

    CircularMails(Words words, Settings settings, ReturnAddress returns) {
        this.words = words;
        this.settings = settings;
        this.returns = returns;
    }

    /**
     * The circular as this person gets it.
     *
     * @param closed whether it comes through a circle alone: an answer then says who is in there
     * @param manner with the tokens that are this person's alone
     */
    Mail circular(
            Addressee to, House house, UUID id, CircularText text, boolean closed, Manner manner) {
        Language reader = to.language();
        StringBuilder body = new StringBuilder();
        if (!text.language().equals(reader.code())) {
            body.append(
                            words.say(
                                    reader,
                                    "circulars.mail.other",
                                    Tongues.in(text.language(), reader)))
                    .append("\n\n");
        }
        body.append(text.body()).append("\n\n");
        if (closed) {
            body.append(words.say(reader, "circulars.closed")).append("\n\n");
        }
        return mail(to, house, id, text.subject(), body.toString(), manner);
    }

    /** What a coordinator answered. */
    Mail answer(Addressee to, House house, UUID id, String subject, String text, Manner manner) {
        return mail(to, house, id, "Re: " + subject, text + "\n\n", manner);
    }

    private Mail mail(
            Addressee to, House house, UUID id, String subject, String text, Manner manner) {
        Language reader = to.language();
        String base = settings.baseUrl() + "/" + reader.code();
        if (to.neutral()) {
            return new Mail(
                    to,
                    subject,
                    words.say(reader, "notices.mail.neutral") + "\n" + base + "/my/notices\n",
                    null,
                    manner);
        }
        String page = base + house.path() + "/circulars/" + id + "\n";
        StringBuilder body = new StringBuilder(text).append("-- \n").append(house.name());
        body.append("\n")
                .append(
                        words.say(
                                reader,
                                returns.open() ? "circulars.mail.answer" : "circulars.mail.page"))
                .append('\n')
                .append(page);
        if (manner.unsubscription() != null) {
            body.append(words.say(reader, "circulars.mail.end"))
                    .append('\n')
                    .append(manner.unsubscription())
                    .append('\n');
        }
        return new Mail(to, subject, body.toString(), null, manner);
    }
}
