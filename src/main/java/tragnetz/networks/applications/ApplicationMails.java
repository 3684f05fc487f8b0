package tragnetz.networks.applications;

import org.springframework.stereotype.Component;

import tragnetz.identity.Addressees;
import tragnetz.networks.Networks;
import tragnetz.shared.Settings;
import tragnetz.shared.crypto.Digits;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.i18n.Words;
import tragnetz.shared.mail.Address;
import tragnetz.shared.mail.Addressee;
import tragnetz.shared.mail.Mail;
import tragnetz.shared.mail.Outbox;
import tragnetz.shared.web.House;

import java.util.UUID;

/**
 * Writes to applicants in the language they read. Nothing an applicant typed is in these mails: the
 * address may be somebody else's.
 */
@Component
class ApplicationMails {

    private final Networks networks;
    private final Addressees addressees;
    private final Outbox outbox;
    private final Words words;
    private final Settings settings;

    ApplicationMails(
            Networks networks,
            Addressees addressees,
            Outbox outbox,
            Words words,
            Settings settings) {
        this.networks = networks;
        this.addressees = addressees;
        this.outbox = outbox;
        this.words = words;
        this.settings = settings;
    }

    void confirm(String typed, UUID application, House house, String number, Language language) {
        put(
                typed,
                application,
                house,
                "applications.mail.sent",
                language,
                Digits.spelled(number),
                address(language, house.path() + "/application/inquiry"));
    }

    /** The seat waits behind the sign-in. */
    void accept(String typed, UUID account, House house, String note, Language language) {
        put(
                typed,
                account,
                house,
                "applications.mail.accepted",
                language,
                note,
                address(language, "/my/invitations"));
    }

    void decline(String typed, UUID application, House house, String reason, Language language) {
        put(
                typed,
                application,
                house,
                "applications.mail.declined",
                language,
                reason,
                address(language, house.path()));
    }

    private void put(
            String typed, UUID id, House house, String key, Language language, String... more) {
        Address address = Address.typed(typed).orElse(null);
        if (address == null) {
            return;
        }
        String network = networks.house(house.slug(), language).name();
        Addressee to = addressees.at(id, address, language);
        outbox.put(
                new Mail(
                        to,
                        words.say(language, key + ".subject", network),
                        to.neutral()
                                ? neutral(language)
                                : words.say(language, key + ".text", network, more[0], more[1]),
                        null));
    }

    /** The number stands on the page and is not repeated where others read. */
    private String neutral(Language language) {
        return words.say(language, "notices.mail.neutral") + "\n" + address(language, "/my") + "\n";
    }

    private String address(Language language, String path) {
        return settings.baseUrl() + "/" + language.code() + path;
    }
}
