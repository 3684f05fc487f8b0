package tragnetz.shared.web;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import tragnetz.shared.access.Public;

/**
 * {@code /} sends to the best language; a short-lived answer, because the next person may want
 * another.
 */
@RestController
@Public
@WithoutTransaction
class FrontDoor {

    private final LanguageFilter languages;

    FrontDoor(LanguageFilter languages) {
        this.languages = languages;
    }

    @GetMapping("/")
    ResponseEntity<Void> enter(HttpServletRequest request) {
        return ResponseEntity.status(HttpStatus.FOUND)
                .header("Location", "/" + languages.wished(request).code())
                .header("Vary", "Accept-Language")
                .header("Cache-Control", "no-cache")
                .build();
    }
}
