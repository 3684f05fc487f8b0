package tragnetz.directory.api;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import tragnetz.networks.Networks;
import tragnetz.shared.Settings;
import tragnetz.shared.access.Missing;
import tragnetz.shared.access.Public;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.i18n.Words;

/** What is new or has changed among a network's offers, for programs that look in by themselves. */
@RestController
@Public
class OffersFeedController {

    private static final int ENTRIES = 50;

    private final Networks networks;
    private final OffersFeedStore offers;
    private final Words words;
    private final Settings settings;

    OffersFeedController(
            Networks networks, OffersFeedStore offers, Words words, Settings settings) {
        this.networks = networks;
        this.offers = offers;
        this.words = words;
        this.settings = settings;
    }

    @GetMapping("/feeds/{language}/n/{network}/offers")
    ResponseEntity<byte[]> feed(@PathVariable String language, @PathVariable String network) {
        Language reader =
                Language.of(language).filter(it -> !it.pseudo()).orElseThrow(Missing::new);
        var house = networks.house(network, reader);
        if (offers.closed(house.id())) {
            throw new Missing();
        }
        byte[] feed =
                new OffersFeed(settings.baseUrl().toString(), house, reader)
                        .write(
                                words.say(reader, "directory.offers.feed"),
                                offers.latest(house.id(), reader, ENTRIES));
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "application/atom+xml;charset=UTF-8")
                .header(HttpHeaders.CONTENT_LANGUAGE, language)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .body(feed);
    }
}
