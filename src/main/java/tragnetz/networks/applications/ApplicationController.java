package tragnetz.networks.applications;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import tragnetz.networks.Networks;
import tragnetz.shared.access.Public;
import tragnetz.shared.access.Viewer;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.web.Answer;
import tragnetz.shared.web.Page;

/** Asking to join, one question a page, without an account. */
@Controller
@Public
class ApplicationController {

    private final Networks networks;
    private final Interview interview;

    ApplicationController(Networks networks, Interview interview) {
        this.networks = networks;
        this.interview = interview;
    }

    @GetMapping("/n/{network}/application")
    Page question(
            @PathVariable String network,
            @RequestParam(defaultValue = "") String step,
            Viewer viewer,
            Language language,
            HttpServletRequest request) {
        return interview.question(
                networks.house(network, language), step, viewer, language, request);
    }

    @PostMapping("/n/{network}/application")
    Answer answer(
            @PathVariable String network,
            ApplicationForm form,
            Viewer viewer,
            Language language,
            HttpServletRequest request,
            HttpServletResponse response) {
        return interview.answer(
                networks.house(network, language), form, viewer, language, request, response);
    }

    @PostMapping("/n/{network}/application/submission")
    Answer send(
            @PathVariable String network,
            Viewer viewer,
            Language language,
            HttpServletRequest request,
            HttpServletResponse response) {
        return interview.send(
                networks.house(network, language), viewer, language, request, response);
    }
}
