package tragnetz.networks.seats;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

import tragnetz.networks.Networks;
import tragnetz.notifications.Notice;
import tragnetz.notifications.NoticeKind;
import tragnetz.notifications.Notices;
import tragnetz.shared.Settings;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.i18n.Words;
import tragnetz.shared.mail.Addressee;
import tragnetz.shared.mail.Mail;
import tragnetz.shared.mail.Outbox;
import tragnetz.shared.web.House;

import java.util.Map;
import java.util.UUID;

/** Tells people in the language they read that they are offered a seat. */
@Component
class SeatMails {

    private static final String KIND = "invitation";

    private final Networks networks;
    private final Notices notices;
    private final Outbox outbox;
    private final Words words;
    private final Settings settings;

    SeatMails(Networks networks, Notices notices, Outbox outbox, Words words, Settings settings) {
        this.networks = networks;
        this.notices = notices;
        this.outbox = outbox;
        this.words = words;
        this.settings = settings;
    }

    /** The mail below is sent in any case; the notice need not come by mail as well. */
    @Bean
    static NoticeKind invitationKind() {
        return new NoticeKind(KIND, false, true);
    }

    void note(UUID account, Language reads, House house) {
        String network = networks.house(house.slug(), reads).name();
        notices.tell(new Notice(account, KIND, Map.of("network", network), "/my/invitations"));
    }

    void remind(Addressee to, House house) {
        tell(to, house, "contacts.reminder.subject");
    }

    void tell(Addressee to, House house) {
        tell(to, house, "networks.mail.subject");
    }

    private void tell(Addressee to, House house, String subject) {
        String network = networks.house(house.slug(), to.language()).name();
        String door = settings.baseUrl() + "/" + to.language().code() + "/my/invitations";
        String body =
                to.neutral()
                        ? words.say(to.language(), "notices.mail.neutral") + "\n" + door + "\n"
                        : words.say(to.language(), "networks.mail.body", network, door);
        outbox.put(new Mail(to, words.say(to.language(), subject, network), body, null));
    }
}
