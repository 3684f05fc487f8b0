package tragnetz.shared.mail;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import tragnetz.shared.access.Door;
import tragnetz.shared.access.Machine;
import tragnetz.shared.access.Public;
import tragnetz.shared.web.Page;

/** In a demo mails need no mail server: anybody can read them here. */
@Controller
@Public
@ConditionalOnProperty("tragnetz.demo")
class OutboxController {

    private final Door door;
    private final OutboxStore store;

    OutboxController(Door door, OutboxStore store) {
        this.door = door;
        this.store = store;
    }

    @GetMapping("/outbox")
    Page show() {
        return new OutboxPage(door.as(new Machine("outbox"), store::newest));
    }
}
