package tragnetz.shared.mail;

import org.springframework.stereotype.Component;

import tragnetz.shared.jobs.Job;
import tragnetz.shared.jobs.Rhythm;

import java.time.Duration;

/** After seven days nobody needs to know who got a mail. */
@Component
class OldMails implements Job {

    private final MailStore store;

    OldMails(MailStore store) {
        this.store = store;
    }

    @Override
    public String name() {
        return "old-mails";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.every(Duration.ofHours(1));
    }

    @Override
    public boolean run() {
        store.deleteOld();
        return false;
    }
}
