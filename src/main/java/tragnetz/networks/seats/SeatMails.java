package tragnetz.networks.seats;

import org.springframework.stereotype.Component;

import tragnetz.networks.Networks;
import tragnetz.shared.Settings;
import tragnetz.shared.i18n.Words;
import tragnetz.shared.mail.Addressee;
import tragnetz.shared.mail.Mail;
import tragnetz.shared.mail.Outbox;
import tragnetz.shared.web.House;

/** Tells people in the language they read that they are offered a seat. */
@Component
class SeatMails {

    private final Networks networks;
    private final Outbox outbox;
    private final Words words;
    private final Settings settings;

    SeatMails(Networks networks, Outbox outbox, Words words, Settings settings) {
        this.networks = networks;
        this.outbox = outbox;
        this.words = words;
        this.settings = settings;
    }

    void tell(Addressee to, House house) {
        String network = networks.house(house.slug(), to.language()).name();
        String door = settings.baseUrl() + "/" + to.language().code() + "/my/invitations";
        outbox.put(
                new Mail(
                        to,
                        words.say(to.language(), "networks.mail.subject", network),
                        words.say(to.language(), "networks.mail.body", network, door),
                        null));
    }
}
