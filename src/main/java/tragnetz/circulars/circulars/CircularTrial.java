package tragnetz.circulars.circulars;

import org.springframework.stereotype.Component;

import tragnetz.identity.Addressees;
import tragnetz.shared.access.Missing;
import tragnetz.shared.access.Person;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.mail.Addressee;
import tragnetz.shared.mail.Manner;
import tragnetz.shared.mail.Outbox;
import tragnetz.shared.web.House;

import java.util.Optional;

/** Sends a circular to its writer alone, as a member would get it. */
@Component
class CircularTrial {

    private final CircularTextStore texts;
    private final CircularMails mails;
    private final Addressees addressees;
    private final Outbox outbox;

    CircularTrial(
            CircularTextStore texts, CircularMails mails, Addressees addressees, Outbox outbox) {
        this.texts = texts;
        this.mails = mails;
        this.addressees = addressees;
        this.outbox = outbox;
    }

    /**
     * @param wanted code of a language; the reader's own for what is none
     * @return false for people without a mailbox
     */
    boolean send(House house, CircularTold told, String wanted, Person viewer, Language reader) {
        Language asked = Language.of(wanted).orElse(reader);
        CircularText text =
                CircularText.best(texts.texts(house.id(), told.id()), asked, told.language())
                        .orElseThrow(Missing::new);
        Optional<Addressee> to = addressees.of(viewer.account());
        to.ifPresent(
                it -> outbox.put(mails.circular(it, house, told.id(), text, false, Manner.PLAIN)));
        return to.isPresent();
    }
}
