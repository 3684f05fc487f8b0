package tragnetz.directory.offers;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import tragnetz.shared.Settings;
import tragnetz.shared.access.Public;
import tragnetz.shared.i18n.Language;

import java.util.UUID;

/** An offer for the address book of a phone. */
@Controller
@Public
class ContactController {

    private final Showcase showcase;
    private final Settings settings;

    ContactController(Showcase showcase, Settings settings) {
        this.showcase = showcase;
        this.settings = settings;
    }

    @GetMapping("/offers/{id}/contact")
    ResponseEntity<byte[]> show(@PathVariable UUID id, Language language) {
        Showcase.Piece piece = showcase.piece(id);
        String title = piece.texts().shown(language.code()).title();
        String page = settings.baseUrl() + "/" + language.code() + "/offers/" + id;
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/vcard;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"contact.vcf\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .body(new VCard(piece.offer().facts(), piece.keeper().name(), title, page).write());
    }
}
