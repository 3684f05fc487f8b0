package tragnetz.networks.ambassadors;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import tragnetz.shared.access.Public;
import tragnetz.shared.web.Answer;
import tragnetz.shared.web.Page;

/** With the number, a seeker reads the answer, writes again or reports. */
@Controller
@Public
class RelaysController {

    private final SeekerDesk desk;

    RelaysController(SeekerDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/relays")
    Page form() {
        return RelayPage.empty();
    }

    @PostMapping("/relays")
    Answer read(@RequestParam(defaultValue = "") String number, HttpServletRequest request) {
        return desk.found(number, request);
    }

    @PostMapping("/relays/lines")
    Answer write(
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String message,
            HttpServletRequest request) {
        return desk.write(number, message, request);
    }

    @PostMapping("/relays/report")
    Answer report(@RequestParam(defaultValue = "") String number, HttpServletRequest request) {
        return desk.report(number, request);
    }
}
