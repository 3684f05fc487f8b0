package tragnetz.notifications.channels;

import org.springframework.stereotype.Component;

import tragnetz.notifications.notices.NoticeWords;
import tragnetz.shared.Settings;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.i18n.Words;
import tragnetz.shared.mail.Addressee;
import tragnetz.shared.mail.Mail;
import tragnetz.shared.mail.Manner;

import java.util.List;

/**
 * Writes the mail of some notices; on a phone in many hands it only says that there is something.
 */
@Component
class DigestMails {

    private final NoticeWords notices;
    private final Words words;
    private final Settings settings;

    DigestMails(NoticeWords notices, Words words, Settings settings) {
        this.notices = notices;
        this.words = words;
        this.settings = settings;
    }

    /**
     * @param token of the address to which a bounce comes back
     */
    Mail mail(Addressee to, List<DigestStore.Due> told, String token) {
        Language reader = to.language();
        String subject =
                told.size() == 1
                        ? notices.subject(reader, told.getFirst().kind(), told.getFirst().words())
                        : words.say(reader, "notices.mail.subject", told.size());
        Manner manner = new Manner(true, false, token, false, null);
        return new Mail(
                to, subject, to.neutral() ? neutral(reader) : body(reader, told), null, manner);
    }

    private String body(Language reader, List<DigestStore.Due> told) {
        StringBuilder body = new StringBuilder();
        for (DigestStore.Due notice : told) {
            body.append(notices.subject(reader, notice.kind(), notice.words()))
                    .append('\n')
                    .append(notices.text(reader, notice.kind(), notice.words()))
                    .append('\n')
                    .append(address(reader, notice.path()))
                    .append("\n\n");
        }
        return body.append(words.say(reader, "notices.mail.settings"))
                .append('\n')
                .append(address(reader, "/my/notices/settings"))
                .append('\n')
                .toString();
    }

    private String neutral(Language reader) {
        return words.say(reader, "notices.mail.neutral")
                + "\n"
                + address(reader, "/my/notices")
                + "\n";
    }

    private String address(Language reader, String path) {
        return settings.baseUrl() + "/" + reader.code() + path;
    }
}
