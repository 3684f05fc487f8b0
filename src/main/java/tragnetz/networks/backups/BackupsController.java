package tragnetz.networks.backups;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import tragnetz.shared.access.Missing;
import tragnetz.shared.access.Person;
import tragnetz.shared.web.Answer;
import tragnetz.shared.web.Page;
import tragnetz.shared.web.StepUpWanted;

/** The administrator sees how old the newest backup is, and makes one. */
@Controller
class BackupsController {
    private static final String HERE = "/administration/backups";

    private final BackupDesk desk;

    BackupsController(BackupDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/administration/backups")
    Page show(Person viewer) {
        admit(viewer);
        return desk.page();
    }

    @PostMapping("/administration/backups")
    Answer begin(Person viewer) {
        admit(viewer);
        StepUpWanted.unlessFresh(viewer, HERE);
        desk.begin();
        return Answer.moved(HERE, "backup-begun");
    }

    /** What becomes of mails that a restore held back: {@code release} or anything else. */
    @PostMapping("/administration/backups/mails")
    Answer decide(Person viewer, @RequestParam(defaultValue = "") String fate) {
        admit(viewer);
        StepUpWanted.unlessFresh(viewer, HERE);
        boolean release = fate.equals("release");
        if (release) {
            desk.release();
        } else {
            desk.discard();
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
