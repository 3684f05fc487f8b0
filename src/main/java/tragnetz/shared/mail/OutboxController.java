package tragnetz.shared.mail;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import tragnetz.shared.Settings;
import tragnetz.shared.access.Door;
import tragnetz.shared.access.Machine;
import tragnetz.shared.access.Missing;
import tragnetz.shared.access.Public;
import tragnetz.shared.web.Page;

/** In a demo mails need no mail server: anybody can read them here. */
@Controller
@Public
class OutboxController {

    private final Door door;
    private final OutboxStore store;
    private final boolean demo;

    OutboxController(Door door, OutboxStore store, Settings settings) {
        this.door = door;
        this.store = store;
        this.demo = settings.demo();
    }

    @GetMapping("/outbox")
    Page show() {
        if (!demo) {
            throw new Missing();
        }
        return new OutboxPage(door.as(new Machine("outbox"), store::newest));
    }
}
