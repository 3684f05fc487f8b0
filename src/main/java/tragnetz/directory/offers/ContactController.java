package tragnetz.directory.offers;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import tragnetz.shared.Settings;
import tragnetz.shared.access.Missing;
import tragnetz.shared.access.Public;
import tragnetz.shared.i18n.Language;

import java.util.UUID;

/** An offer for the address book of a phone. */
@Controller
@Public
class ContactController {

    private final OfferStore offers;
    private final OfferTextStore texts;
    private final KeeperStore keepers;
    private final Settings settings;

    ContactController(
            OfferStore offers, OfferTextStore texts, KeeperStore keepers, Settings settings) {
        this.offers = offers;
        this.texts = texts;
        this.keepers = keepers;
        this.settings = settings;
    }

    @GetMapping("/offers/{id}/contact")
    ResponseEntity<byte[]> show(@PathVariable UUID id, Language language) {
        Offer offer = offers.visible(id).orElseThrow(Missing::new);
        Keeper keeper = keepers.keeper(offer.organisation()).orElseThrow(Missing::new);
        OfferText text = new Texts(texts.texts(offer.organisation(), id)).shown(language.code());
        String page = settings.baseUrl() + "/" + language.code() + "/offers/" + id;
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/vcard;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"contact.vcf\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .body(new VCard(offer.facts(), keeper.name(), text.title(), page).write());
    }
}
