package tragnetz.networks.backups;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import tragnetz.networks.keysheets.KeySheets;
import tragnetz.shared.access.Missing;
import tragnetz.shared.access.Person;
import tragnetz.shared.backups.BackupFolder;
import tragnetz.shared.backups.BackupKeys;
import tragnetz.shared.backups.NightlyBackups;
import tragnetz.shared.mail.HeldMails;
import tragnetz.shared.web.Answer;
import tragnetz.shared.web.Page;
import tragnetz.shared.web.StepUpWanted;

import java.time.Instant;

/** The administrator sees how old the newest backup is, and makes one. */
@Controller
class BackupsController {
    private static final String HERE = "/administration/backups";

    private final BackupFolder folder;
    private final BackupKeys keys;
    private final NightlyBackups nightly;
    private final HeldMails held;
    private final KeySheets sheets;

    BackupsController(
            BackupFolder folder,
            BackupKeys keys,
            NightlyBackups nightly,
            HeldMails held,
            KeySheets sheets) {
        this.folder = folder;
        this.keys = keys;
        this.nightly = nightly;
        this.held = held;
        this.sheets = sheets;
    }

    @GetMapping("/administration/backups")
    Page show(Person viewer) {
        admit(viewer);
        return new BackupsPage(
                folder.all().stream().limit(20).toList(),
                nightly.running(),
                held.count(),
                folder.path().toAbsolutePath().normalize().toString(),
                keys.current().name(),
                sheets.confirmed(),
                Instant.now());
    }

    @PostMapping("/administration/backups")
    Answer begin(Person viewer) {
        admit(viewer);
        StepUpWanted.unlessFresh(viewer, HERE);
        nightly.begin();
        return Answer.moved(HERE, "backup-begun");
    }

    /** What becomes of mails that a restore held back: {@code release} or anything else. */
    @PostMapping("/administration/backups/mails")
    Answer decide(Person viewer, @RequestParam(defaultValue = "") String fate) {
        admit(viewer);
        StepUpWanted.unlessFresh(viewer, HERE);
        boolean release = fate.equals("release");
        if (release) {
            held.release();
        } else {
            held.discard();
        }
        return Answer.moved(HERE, release ? "mails-released" : "mails-discarded");
    }

    private static void admit(Person viewer) {
        if (!viewer.administrator()) {
            throw new Missing();
        }
        StepUpWanted.unlessStrong(viewer, HERE);
    }
}
