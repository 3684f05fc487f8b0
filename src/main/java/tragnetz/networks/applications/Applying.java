package tragnetz.networks.applications;

import org.springframework.stereotype.Component;

import tragnetz.shared.access.Door;
import tragnetz.shared.access.Machine;
import tragnetz.shared.access.Missing;
import tragnetz.shared.access.Viewer;
import tragnetz.shared.crypto.Digits;
import tragnetz.shared.crypto.KeyFolder;
import tragnetz.shared.crypto.Pepper;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.web.House;

import java.util.Optional;
import java.util.UUID;

/** What an applicant does: apply, ask what became of it, take it back. */
@Component
class Applying {

    private static final Machine MACHINE = new Machine("applications");

    private final Door door;
    private final ApplicationStore store;
    private final ApplicantStore applicants;
    private final ApplicationMails mails;
    private final ApplicationNotices notices;
    private final Questions questions;
    private final Pepper pepper;

    Applying(
            Door door,
            ApplicationStore store,
            ApplicantStore applicants,
            ApplicationMails mails,
            ApplicationNotices notices,
            Questions questions,
            KeyFolder keys) {
        this.door = door;
        this.store = store;
        this.applicants = applicants;
        this.mails = mails;
        this.notices = notices;
        this.questions = questions;
        this.pepper = new Pepper(keys, "application-pepper");
    }

    /** The number that leads back to it, known this once. */
    String apply(House house, Draft draft, Viewer viewer, Language language) {
        UUID id = UUID.randomUUID();
        String number = Digits.fresh();
        String name =
                draft.organisation() == null
                        ? draft.name()
                        : questions.own(house, viewer).get(draft.organisation());
        if (name == null) {
            throw new Missing();
        }
        UUID account = draft.own() ? viewer.account() : null;
        door.as(
                MACHINE,
                () -> {
                    store.insert(house.id(), id, draft, name, account, language, hash(number));
                    notices.tell(house);
                    return null;
                });
        if (!draft.email().isEmpty()) {
            mails.confirm(draft.email(), id, house, number, language);
        }
        return number;
    }

    Optional<Application> of(House house, String number) {
        return door.as(MACHINE, () -> store.find(house.id(), hash(number)));
    }

    /** False when it has been answered in the meantime. */
    boolean withdraw(House house, UUID id) {
        return door.as(MACHINE, () -> applicants.withdraw(house.id(), id));
    }

    private byte[] hash(String number) {
        return pepper.of(number);
    }
}
